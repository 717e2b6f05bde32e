/**
 * Mistakes between two words: letters added, left out, changed or swapped with the next (Damerau and Levenshtein).
 * @param most beyond this many nothing more is counted, and the answer is infinite
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const [above, next] = [row, [i]];
    for (let j = 1; j <= b.length; j += 1) {
      let least = Math.min((above[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return Infinity;
    [before, row] = [above, next];
  }
  return row[b.length] ?? Infinity;
}
