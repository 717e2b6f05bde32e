import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
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
  if (isLeft(ownerOf(busy))) rmSync(busy, { force: true });
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

/** A file without a number was written this very moment. */
const isLeft = (owner: number | undefined) => owner === undefined || (owner !== 0 && !isAlive(owner));

function ownerOf(busy: string): number | undefined {
  try {
    return Number(readFileSync(busy, 'utf8'));
  } catch {
    return undefined;
  }
}

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
