/** A rectangle: left, top, right, bottom. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Widths of letters in the site's typeface at weight 600, in thousandths of its size, rounded up; others are as wide as most. */
const widths: [string, number][] = [
  [' ’', 240],
  ['iįjlI.,:;()|', 330],
  ['frt-–\'"“”', 440],
  ['mwMW%', 920],
  ['ABCDGHKNOPQRUXĄČŲŪ&', 760],
];
const usual = 620;

/** How wide a line of text is at most, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  const letters = [...text].map((letter) => widths.find(([group]) => group.includes(letter))?.[1] ?? usual);
  return (letters.reduce((sum, width) => sum + width, 0) / 1000) * size;
}

/** True when two rectangles share ground. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const softHyphen = '\u00AD';

/**
 * Breaks a name into at most `most` lines no wider than `width`: between words, at soft hyphens, and else inside a word;
 * what is left over is cut with an ellipsis.
 */
export function wrapName(name: string, width: number, size: number, most: number): string[] {
  const fits = (text: string) => textWidth(text, size) <= width;
  // What belongs together parts only where it must.
  const words = name.split(' ').flatMap((word) => (fits(word.replaceAll(softHyphen, '')) ? [word] : word.split(/\s/)));
  const lines = words.reduce<string[]>((done, word) => {
    const before = done.at(-1);
    const joined = before === undefined ? undefined : `${before} ${word.replaceAll(softHyphen, '')}`;
    if (joined !== undefined && fits(joined)) return [...done.slice(0, -1), joined];
    return [...done, ...breakWord(word, fits)];
  }, []);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1] ?? ''} ${lines[most] ?? ''}`, fits)];
}

/** A word in parts that fit, each but the last with its hyphen. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const whole = word.replaceAll(softHyphen, '');
  if (fits(whole)) return [whole];
  const syllables = word.includes(softHyphen) ? word.split(softHyphen) : [...word];
  const parts = syllables.flatMap((part) => (fits(`${part}-`) ? [part] : [...part]));
  return parts
    .reduce<string[]>((lines, part) => (lines.length && fits(`${lines.at(-1)}${part}-`) ? [...lines.slice(0, -1), `${lines.at(-1)}${part}`] : [...lines, part]), [])
    .map((line, index, all) => (index < all.length - 1 ? `${line}-` : line));
}

function cut(text: string, fits: (text: string) => boolean): string {
  const letters = [...text.trim()];
  while (letters.length && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
