import { nameAt, type LockedPackage, type Lockfile } from './lockfile.ts';

/** Licences under which a package may be used, changed and passed on here, as SPDX names them; another one stops `npm test` until somebody has read it. */
const accepted = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ISC', 'LGPL-3.0', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'WTFPL', 'Zlib']);

/** The licence of a package in the spelling of SPDX; undefined when the lockfile does not know it. Native builds have that of the package which lists them. */
export function licenceOf({ packages }: Lockfile, path: string): string | undefined {
  const parent = () => Object.values(packages).find(({ optionalDependencies = {} }) => nameAt(path) in optionalDependencies);
  const told = packages[path]?.license ?? parent()?.license;
  return told?.replace(/^\((.*)\)$/, '$1').replace('CC BY-SA 4.0', 'CC-BY-SA-4.0');
}

/** True for a licence, or an expression of licences, that is accepted: every part of an `AND`, one of an `OR`. */
export function isAccepted(licence: string): boolean {
  return licence.split(' AND ').every((part) => part.replace(/[()]/g, '').split(' OR ').some((one) => accepted.has(one)));
}

/** The packages of a lockfile: folder and what is said of it, without the project itself. */
export function lockedPackages({ packages }: Lockfile): [path: string, locked: LockedPackage][] {
  return Object.entries(packages).filter(([path]) => path !== '');
}

/** Writes `docs/licences.md`: every package under its licence, those of the site apart from those of the tests. */
export function licencesPage(lockfile: Lockfile): string {
  const all = lockedPackages(lockfile).map(([path, { dev = false }]) => ({ name: nameAt(path), dev, licence: licenceOf(lockfile, path) ?? 'unknown' }));
  const licences = [...new Set(all.map(({ licence }) => licence))].sort();
  const names = (licence: string, dev: boolean) => [...new Set(all.filter((one) => one.licence === licence && one.dev === dev).map(({ name }) => name))].sort();
  const count = (dev: boolean) => licences.reduce((sum, licence) => sum + names(licence, dev).length, 0);
  const table = licences.map((licence) => `| ${licence} | ${names(licence, false).length} | ${names(licence, true).length} |`);
  const list = (dev: boolean) => licences.filter((licence) => names(licence, dev).length).map((licence) => `**${licence}**: ${names(licence, dev).map((name) => `\`${name}\``).join(', ')}`).join('\n\n');
  return `# Licences of the packages

Written by \`npm run lockfile\` from package-lock.json. A licence that is not among those accepted in \`scripts/lib/licences.ts\` fails \`npm test\`. Of all these only the typeface, the search (Pagefind) and the outlines of the map reach a reader, and the editor where it is built in.

| licence | packages that make the site | packages for tests alone |
|---|---|---|
${table.join('\n')}
| all | ${count(false)} | ${count(true)} |

## That make the site

${list(false)}

## For tests alone

${list(true)}
`;
}
