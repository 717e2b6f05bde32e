/** Name of the file in which the pages of a key stand: its first two characters; undefined for a key no file name can begin with. */
export function shelfOf(key: string): string | undefined {
  return /^[a-z0-9]{2}/.exec(key)?.[0];
}
