/** Undoes what only a printed line needs: takes soft hyphens out and makes no-break spaces plain, for index, text files and copying. */
export function plain(text: string): string {
  return text.replace(/\u00AD/g, '').replace(/[\u00A0\u202F]/g, ' ');
}

/** The same on one line, for formats in which a break could begin a line of its own. */
export function plainLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}
