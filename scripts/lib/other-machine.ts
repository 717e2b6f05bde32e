import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Loaded before a build (`node --import`): another day and hour, files listed in another order, other rights of new files.
// What is not JavaScript keeps the clock of the machine.
const later = (3 * 24 + 7) * 3_600_000 + 13 * 60_000;
const Real = Date;
const now = () => Real.now() + later;

globalThis.Date = new Proxy(Real, {
  construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made === globalThis.Date ? target : made) as Date,
  apply: () => new Real(now()).toString(),
  get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
});

/** Turns a list of names round, as another disk might give it; what is no list is handed on. */
const turned = <T>(list: T): T => (Array.isArray(list) ? ([...(list as unknown[])].reverse() as T) : list);
type Call = (...args: unknown[]) => unknown;

const { readdirSync, readdir } = fs as unknown as { readdirSync: Call; readdir: Call };
const inPromise = fs.promises.readdir as unknown as (...args: unknown[]) => Promise<unknown>;
Object.assign(fs, {
  readdirSync: (...args: unknown[]) => turned(readdirSync(...args)),
  readdir: (...args: unknown[]) => {
    const done = args.pop() as Call;
    readdir(...args, (error: unknown, list: unknown) => done(error, turned(list)));
  },
});
Object.assign(fs.promises, { readdir: async (...args: unknown[]) => turned(await inPromise(...args)) });
syncBuiltinESMExports();

if (isMainThread) process.umask(0o077);
