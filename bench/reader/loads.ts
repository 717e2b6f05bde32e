import lighthouse from 'lighthouse';

/** How the line of a cheap telephone is had: reckoned from a fast load, or really slow. */
export const methods = { simulated: 'simulate', applied: 'devtools' } as const;
export type Method = keyof typeof methods;

/** What Lighthouse saw of one load, mobile, slow 4G: milliseconds; the shift has no unit. */
export interface Load {
  lcp: number;
  cls: number;
  tbt: number;
}

/**
 * Loads an address once in a browser that listens on a port.
 * @throws Error when Lighthouse gives nothing
 */
export async function load(url: string, port: number, method: Method): Promise<Load> {
  const run = await lighthouse(url, { port, output: 'json', logLevel: 'error', throttlingMethod: methods[method], onlyAudits: ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'] });
  const value = (name: string) => run?.lhr.audits[name]?.numericValue;
  const [lcp, cls, tbt] = [value('largest-contentful-paint'), value('cumulative-layout-shift'), value('total-blocking-time')];
  if (lcp === undefined || cls === undefined || tbt === undefined) throw new Error(`Lighthouse measured nothing at ${url}.`);
  return { lcp, cls, tbt };
}

/** The middle of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
