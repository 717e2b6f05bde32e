/** The part of `package-lock.json` that is looked at. */
export interface Lockfile {
  packages: Record<string, { version?: string; engines?: unknown; optional?: boolean; optionalDependencies?: Record<string, string> }>;
}

/**
 * Takes what each package says of the Node it needs out of a lockfile. npm leaves an optional native package out when the
 * machine's own Node does not meet it, although the Node that comes through this very lockfile is the one that runs it.
 */
export function withoutEngines(source: string): string {
  const lockfile = JSON.parse(source) as Lockfile;
  for (const entry of Object.values(lockfile.packages)) delete entry.engines;
  return `${JSON.stringify(lockfile, null, 2)}\n`;
}

/** Optional native packages that a lockfile speaks of and does not list: `npm ci` refuses such a file. */
export function missingOptional({ packages }: Lockfile): string[] {
  const names = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  return [...new Set(names)].filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`))).sort();
}
