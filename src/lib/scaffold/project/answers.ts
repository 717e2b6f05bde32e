import type { NewProjectWords } from '../../../i18n/new-project.ts';
import type { FunderProfile } from '../../funders/schema.ts';
import { day, text, webAddress } from '../../schemas/fields.ts';

/** What a new project may be told, in the order in which it is asked. */
export const projectAnswers = ['name', 'nameEn', 'title', 'titleEn', 'number', 'start', 'end', 'cost', 'grant', 'funder', 'funderName', 'funderNameEn', 'funderUrl', 'url'] as const;

export type ProjectAnswer = (typeof projectAnswers)[number];
export type ProjectAnswers = Partial<Record<ProjectAnswer, string>>;

const always: readonly ProjectAnswer[] = ['name', 'nameEn', 'number', 'start', 'end', 'cost', 'grant', 'funder'];
const ofUnknownFunder: readonly ProjectAnswer[] = ['funderName', 'funderNameEn', 'funderUrl'];

/** What must be known before a project can be begun; of a funder that its profile does not name, the name and address too. */
export function neededOfProject(profile: FunderProfile | undefined): readonly ProjectAnswer[] {
  return profile && (!profile.credit || !profile.url) ? [...always, ...ofUnknownFunder] : always;
}

/** What is wrong with an answer, in the words of the staff; undefined when a project can be made of it. */
export function faultOfProject(name: ProjectAnswer, value: string, answers: ProjectAnswers, profiles: readonly string[], words: NewProjectWords): string | undefined {
  if (name === 'funder') return profiles.includes(value) ? undefined : words.faults.funder(profiles);
  if (name === 'start' || name === 'end') {
    if (!day.safeParse(value).success) return words.faults.day;
    return name === 'end' && answers.start !== undefined && value < answers.start ? words.faults.endsBefore : undefined;
  }
  if (name === 'cost' || name === 'grant') {
    if (!/^\d+(?:\.\d\d)?$/.test(value)) return words.faults.amount;
    return name === 'grant' && Number(value) > Number(answers.cost ?? Infinity) ? words.faults.grant : undefined;
  }
  if (name === 'url' || name === 'funderUrl') return webAddress.safeParse(value).success ? undefined : words.faults.address;
  return text.safeParse(value).success ? undefined : words.faults.text;
}
