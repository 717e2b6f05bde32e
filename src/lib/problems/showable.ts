/** Longest text of somebody's that a message repeats, in characters. */
const longest = 500;

/** Values as a message may repeat them: on one line, and not without end, whatever stands in the file. */
export function showable<T extends readonly unknown[]>(values: T): T {
  return values.map(show) as unknown as T;
}

function show(value: unknown): unknown {
  if (typeof value === 'string') return (value.length > longest ? `${value.slice(0, longest)}…` : value).replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(show);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, show(inner)])) : value;
}
