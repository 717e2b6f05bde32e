import { execFileSync } from 'node:child_process';
import { inFolder, runFuzz } from '../src/lib/check/test-fuzz-run.ts';
import { fuzzCases, type FuzzCase } from '../src/lib/check/test-fuzz.ts';

// Files made wrong in two thousand ways; a number after “--” chooses others of the same kind.
const count = 2000;
const cases = fuzzCases(count, Number(process.argv[2] ?? 1));

const { faults, letIn, lines, unfired, slowest } = runFuzz(cases);
for (const fault of faults) console.error(fault);
console.log(`${count} files: ${letIn} let in, ${lines} different messages, ${faults.length} faults; the slowest took ${Math.round(slowest.milliseconds)} ms (${slowest.what.slice(0, 80)}).`);
console.log(unfired.length ? `Never said: ${unfired.join(', ')}.` : 'Every message for values, shapes and YAML was said.');

const together = inFolder(cases.flatMap(inOwnFolder), runCommand);
console.log(`All entries together: exit ${together.code}, ${together.lines} lines${together.traces ? `, ${together.traces} of them of a trace` : ', no trace'}.`);
process.exitCode = faults.length || unfired.length || together.code !== 1 || together.traces ? 1 : 0;

/** A wrong entry in a folder of its own, so that all can stand side by side; settings can stand once only. */
function inOwnFolder(one: FuzzCase, index: number): FuzzCase[] {
  return one.file.includes('/') ? [{ ...one, file: one.file.replace('/irasas/', `/irasas-${index}/`) }] : [];
}

/** The real command, as a person meets it. */
function runCommand(folder: string): { code: number; lines: number; traces: number } {
  const told = (code: number, output: string) => ({ code, lines: output.split('\n').length, traces: output.match(/^\s+at |node_modules|\bError:/gm)?.length ?? 0 });
  try {
    return told(0, execFileSync(process.execPath, ['scripts/run.mjs', 'check', '--content', folder], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e9 }));
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number | null; stdout: string; stderr: string };
    return told(status ?? -1, stdout + stderr);
  }
}
