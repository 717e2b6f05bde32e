import type { LocatedData } from '../content/front-matter.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** The name of a funder’s profile that is not in `funders/`. */
export function checkProfile(name: string | undefined, known: readonly string[], located: LocatedData): Problem[] {
  return name === undefined || known.includes(name) ? [] : [problem(located.placeOf(['funder', 'profile']), 'noSuchProfile', { name, known })];
}
