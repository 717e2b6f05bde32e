import type { LocatedData } from '../content/front-matter.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { Duty } from './schema.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** The name of a funder’s profile that is not in `funders/`. */
export function checkProfile(name: string | undefined, known: readonly string[], located: LocatedData): Problem[] {
  return name === undefined || known.includes(name) ? [] : [problem(located.placeOf(['funder', 'profile']), 'noSuchProfile', { name, known })];
}

/** Answers in `site.yaml` to duties that the funder’s profile does not name. */
export function checkAnswers(settings: SiteSettings, duties: readonly Duty[], located: LocatedData): Problem[] {
  const known = duties.map(({ key }) => key);
  return (settings.funder.answers ?? []).flatMap(({ duty }, index) => (known.includes(duty) ? [] : [problem(located.placeOf(['funder', 'answers', index, 'duty']), 'noSuchDuty', { duty, known })]));
}
