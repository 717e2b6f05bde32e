import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, runVitest } from './lib/run-vitest.ts';
import { figuresFolder, readFigures, trustTables } from './lib/trust-table.ts';

// What a security officer, an auditor and an archivist ask for, proved anew: builds the site, runs the proofs in tests/trust/ and writes their figures to docs/trust.md.
rmSync(figuresFolder, { recursive: true, force: true });
if ((await runNode([join('scripts', 'run.mjs'), 'build'])) !== 0) process.exit(1);
const together = await runVitest(['--project', 'trust']);
// A load is measured on a machine that does nothing else.
const alone = await runVitest(['--project', 'trust-alone']);
const [passed, failed] = [together.passed + alone.passed, together.failed + alone.failed];

const commit = execFileSync('git', ['log', '-1', '--format=%h of %cs'], { encoding: 'utf8' }).trim();
const head = `# What was proved\n\nWritten by \`npm run trust\` at commit ${commit}: ${passed} proofs passed, ${failed} failed. The proofs are in \`tests/trust/\`.`;
writeFileSync(join('docs', 'trust.md'), `${head}\n\n${trustTables(readFigures())}\n`);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
