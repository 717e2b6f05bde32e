import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Swaps two folders and kills itself before, or in the middle of, the step that is told; with “disks” as if they lay on two disks.
const [next = '', target = '', step = '', disks = ''] = process.argv.slice(2);
let steps = 0;

/** Counts a change of the disk, and ends the process in the one asked for: half of it done where it has parts. */
function dying<A extends unknown[]>(change: (...args: A) => void, half: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    steps += 1;
    if (steps === Number(step)) {
      half(...args);
      process.kill(process.pid, 'SIGKILL');
    }
    change(...args);
  };
}

const { renameSync, rmSync, cpSync, mkdirSync } = fs;
fs.mkdirSync = dying(mkdirSync as (path: string) => void, () => {}) as typeof mkdirSync;
fs.renameSync = dying((from: string, to: string) => {
  if (disks && from === next) throw Object.assign(new Error('cross-device link'), { code: 'EXDEV' });
  renameSync(from, to);
}, () => {}) as typeof renameSync;
fs.cpSync = dying((from: string, to: string) => cpSync(from, to, { recursive: true }), (from, to) => {
  mkdirSync(to);
  fs.copyFileSync(`${from}/a.txt`, `${to}/a.txt`);
}) as typeof cpSync;
fs.rmSync = dying((path: string, options: fs.RmOptions) => rmSync(path, options), (path) => rmSync(`${path}/a.txt`, { force: true })) as typeof rmSync;
syncBuiltinESMExports();

const { swap } = await import('../../../scripts/lib/swap.ts');
swap(next, target);
console.log(steps);
