import { isAbsolute, relative } from 'node:path';

/** A path as a person would type it: relative to the working folder where it lies inside. */
export function shown(path: string): string {
  const here = process.cwd();
  // A whole path to elsewhere stays as it is, and need not be taken apart.
  if (isAbsolute(path) && !path.startsWith(here)) return path;
  const near = relative(here, path);
  return near.startsWith('..') ? path : near.replaceAll('\\', '/');
}
