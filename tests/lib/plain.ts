/** Text as its readers take it in: marks that no one sees are gone, blanks of every kind are one space. */
export function plain(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
