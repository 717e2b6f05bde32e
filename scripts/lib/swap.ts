import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './claim.ts';

/**
 * Puts a finished folder in the place of another by renames alone: what stands at `target` is whole at any moment.
 * A process that is killed between two of them leaves nothing there; `recover` then brings the earlier folder back.
 * @throws the error of the system; what stood there stands again
 */
export function swap(next: string, target: string): void {
  const [old, part] = ['old', 'part'].map((kind) => join(dirname(target), `.${basename(target)}-${kind}-${process.pid}`)) as [string, string];
  mkdirSync(dirname(target), { recursive: true });
  try {
    // What comes from another disk is copied beside its place first.
    move(next, part);
    if (existsSync(target)) renameSync(target, old);
    renameSync(part, target);
    if (existsSync(old)) renameSync(old, part);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw error;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Mends what killed processes have left: a folder taken from its place comes back, and what is in pieces goes. */
export function recover(target: string): void {
  const { old = [], part = [] } = Object.groupBy(leftBehind(dirname(target), `.${basename(target)}-`), (path) => (path.includes('-old-') ? 'old' : 'part'));
  for (const path of old) if (!existsSync(target)) renameSync(path, target);
  for (const path of [...old, ...part]) rmSync(path, { recursive: true, force: true });
}

/** Folders that are named after a process which lives no more: `next-1234` for the beginning `next-`. */
export function leftBehind(parent: string, beginning: string): string[] {
  const isDead = (pid: number) => pid === process.pid || !isAlive(pid);
  const names = existsSync(parent) ? readdirSync(parent).filter((name) => name.startsWith(beginning)) : [];
  return names.filter((name) => isDead(Number(/-(\d+)$/.exec(name)?.[1] ?? process.pid))).map((name) => join(parent, name));
}

/** Renames a folder; one that goes to another disk is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
