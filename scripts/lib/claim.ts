import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that is ours alone until it is let go. */
export interface Claim {
  folder: string;
  release(): void;
}

/** Claims a cache folder for this process; while another one uses it, a folder of our own that is gone afterwards. */
export function claimFolder(folder: string): Claim {
  mkdirSync(folder, { recursive: true });
  const busy = join(folder, 'busy');
  if (isLeft(busy)) rmSync(busy, { force: true });
  try {
    const file = openSync(busy, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return { folder, release: () => rmSync(busy, { force: true }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const own = `${folder}-${process.pid}`;
    mkdirSync(own, { recursive: true });
    return { folder: own, release: () => rmSync(own, { recursive: true, force: true }) };
  }
}

/** True when nobody uses the folder any more; a file without a number is being written, or was when its build was killed. */
function isLeft(busy: string): boolean {
  try {
    const owner = Number(readFileSync(busy, 'utf8'));
    return owner ? !isAlive(owner) : statSync(busy).mtimeMs < Date.now() - longestWriting;
  } catch {
    return true;
  }
}

/** Milliseconds in which a number is written, and by far. */
const longestWriting = 10_000;

/** True while a process of this number runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that was killed keeps its number on Linux until its parent has asked after it.
    return !(existsSync(`/proc/${pid}/stat`) && readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
