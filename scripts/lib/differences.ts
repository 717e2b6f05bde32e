import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a built folder but the one that tells when the site was built, in order. */
export function builtFiles(folder: string): string[] {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(folder.length + 1)).filter((file) => file !== 'build.json').sort();
}

/** The files that two built folders do not have alike, byte by byte. */
export function differences(first: string, second: string): string[] {
  const all = new Set([...builtFiles(first), ...builtFiles(second)]);
  return [...all].filter((file) => !same(join(first, file), join(second, file)));
}

function same(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}
