import type { CheckName, Finding, Look } from '../../../src/lib/schemas/evaluation.ts';

/** What one look at a page brought. */
export interface Seen {
  /** How much each check had to look at. */
  asked: { check: CheckName; number: number }[];
  findings: Finding[];
  /** What axe could not decide. */
  review: { rule: string; page: string; element: string }[];
}

/** A finding; of the element's HTML as much is kept as tells which it is. */
export function found(check: CheckName, page: string, look: Look, element: string, rule?: string): Finding {
  return { check, ...(rule && { rule }), page, look, element: element.replace(/\s+/g, ' ').slice(0, 160) };
}

/** What several looks brought together. */
export function together(all: readonly Seen[]): Seen {
  return { asked: all.flatMap(({ asked }) => asked), findings: all.flatMap(({ findings }) => findings), review: all.flatMap(({ review }) => review) };
}
