import type { Figure } from './schemas/site.ts';
import { entriesOf, type Site } from './site.ts';

type Counted = Extract<Figure, { count: unknown }>;

/** Counts the published entries that a figure speaks of. */
export function countOf(site: Site, { count }: Counted): number {
  return entriesOf(site, count.section).filter(({ facts }) => count.kind === undefined || ('kind' in facts && facts.kind === count.kind)).length;
}
