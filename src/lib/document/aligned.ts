/**
 * Index in a source of the character at `index` of the value read from it, which began at `start`.
 * What the value lacks is passed over: escapes, entities, doubled quotation marks, the indent of a line.
 */
export function alignedIndex(source: string, start: number, value: string, index: number): number {
  let at = start;
  for (let read = 0; read < index && at < source.length; read += 1) at = after(source, nextAlike(source, at, value[read] ?? ''));
  return nextAlike(source, at, value[index] ?? '');
}

/** Farthest that a character may stand from where it is looked for: an indent, an entity or an escape. */
const farthest = 80;

function nextAlike(source: string, from: number, wanted: string): number {
  if (source[from] === wanted) return from;
  const isSpace = /\s/.test(wanted);
  const entity = /^&[#\w]{1,30};/.exec(source.slice(from, from + 32));
  if (entity && !isSpace) return from;
  if (isSpace && /\s/.test(source[from] ?? '')) return from;
  const found = source.slice(from, from + farthest).indexOf(wanted);
  return found < 0 ? from : from + found;
}

/** Where what follows the character at `at` begins; an entity is one character. */
function after(source: string, at: number): number {
  const entity = /^&[#\w]{1,30};/.exec(source.slice(at, at + 32));
  return at + (entity?.[0].length ?? 1);
}
