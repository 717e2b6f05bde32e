import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What a command used: seconds of processor time of all its processes, megabytes of memory of its first process at its peak, seconds of its life. */
export interface Usage {
  cpu: number;
  memory: number;
  wall: number;
}

/** Ticks of `/proc` in a second, on every Linux of today. */
const ticks = 100;

/**
 * Runs a command to its end and says what it used; Linux tells that in `/proc`.
 * @throws Error with what the command said when it fails
 */
export async function measure(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Usage> {
  const [before, started] = [childrenCpu(), performance.now()];
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  let memory = 0;
  const watch = setInterval(() => { memory = Math.max(memory, peakMemory(child.pid)); }, 100);
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd} ended with ${code}:\n${Buffer.concat(said).toString().slice(-3000)}`);
  return { cpu: childrenCpu() - before, memory, wall: (performance.now() - started) / 1000 };
}

/** Processor time of all processes that this one has started and that have ended, and of theirs: fields 16 and 17 of proc(5). */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** Most memory a process has held so far, in megabytes. */
export function peakMemory(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return 0;
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
