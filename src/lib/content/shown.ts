import { relative } from 'node:path';

/** A path as a person would type it: relative to the working folder where it lies inside. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near.replaceAll('\\', '/');
}
