/** The part of `package-lock.json` that is looked at. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/** What a lockfile says of one package; the key is the folder it is installed into. */
export interface LockedPackage {
  version?: string;
  /** Checksum of the package's archive: `sha512-` and base64. */
  integrity?: string;
  license?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  /** True when both dependencies for tests and optional ones lead to it. */
  devOptional?: boolean;
  hasInstallScript?: boolean;
  engines?: unknown;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** The name of a package by the folder it is installed into: `node_modules/a/node_modules/@b/c` is `@b/c`. */
export const nameAt = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

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

/**
 * Lists in a lockfile, without a checksum, the native packages it speaks of and leaves out: a registry that has not these
 * builds lets npm write a lockfile that `npm ci` then refuses.
 */
export function withMissingOptional(source: string): string {
  const lockfile = JSON.parse(source) as Lockfile;
  const missing = new Set(missingOptional(lockfile));
  for (const { optionalDependencies = {}, dev } of Object.values(lockfile.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (missing.has(name)) lockfile.packages[`node_modules/${name}`] = { version, ...(dev && { dev }), optional: true, ...systemOf(name) };
    }
  }
  const [root, ...others] = Object.entries(lockfile.packages);
  const sorted = others.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(root ? [root, ...sorted] : sorted) }, null, 2)}\n`;
}

/** The system a native package is for, read from its name as napi-rs writes it: `…-linux-arm64-musl`. */
function systemOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const [, os, cpu, abi = ''] = /(android|darwin|freebsd|linux|win32|windows)-(arm64|arm|x64|ia32|riscv64|ppc64|s390x)(?:-(.+))?$/.exec(name) ?? [];
  if (!os || !cpu) return {};
  const libc = os !== 'linux' ? undefined : abi.startsWith('musl') ? 'musl' : 'glibc';
  return { os: [os === 'windows' ? 'win32' : os], cpu: [cpu], ...(libc && { libc: [libc] }) };
}
