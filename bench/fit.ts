/**
 * The exponent with which a cost grows with a size: 1 is linear, 2 quadratic. Fitted by least squares in logarithms.
 * @param points size and cost, at least two, all above 0
 */
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** What one more entry costs, by the two largest sizes: what is the same at any size falls out. */
export function costOfEntry(points: readonly (readonly [size: number, cost: number])[]): number {
  const [[smaller, less] = [0, 0], [larger, more] = [1, 0]] = [...points].sort(([a], [b]) => a - b).slice(-2);
  return (more - less) / (larger - smaller);
}

/** A cost at a size that was not measured: from the largest one on, linear or with the exponent between the two largest sizes, whichever is more. */
export function projected(points: readonly (readonly [size: number, cost: number])[], size: number): number {
  const sorted = [...points].sort(([a], [b]) => a - b).slice(-2);
  const [[largest, cost] = [1, 0]] = sorted.slice(-1);
  const exponent = sorted.length === 2 && sorted.every(([, one]) => one > 0) ? exponentOf(sorted) : 1;
  return cost * (size / largest) ** Math.max(1, exponent);
}
