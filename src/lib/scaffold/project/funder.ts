import type { FunderProfile } from '../../funders/schema.ts';
import { perLocale, type Locale, type PerLocale } from '../../locales.ts';
import { formatAmount } from '../../numbers.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import type { ProjectAnswers } from './answers.ts';
import { fill } from './fill.ts';

/** Words for what only the project’s people know, by language. */
export interface FunderPlaceholders {
  programme: PerLocale<string>;
}

/**
 * The `funder` of a new `site.yaml`: the profile’s own wording where it has some, else that of the neutral one.
 * @throws Error when the neutral profile lacks a wording
 */
export function funderOf(name: string, profile: FunderProfile, neutral: FunderProfile, answers: ProjectAnswers, { programme }: FunderPlaceholders): SiteSettings['funder'] {
  const { credit = answers.funderName ?? '', url = answers.funderUrl ?? '' } = profile;
  const funderIn = (locale: Locale) => (profile.credit ? profile.name[locale] : ((locale === 'lt' ? answers.funderName : answers.funderNameEn) ?? ''));
  const amount = (value: string | undefined, locale: Locale) => formatAmount(Number(value), 'EUR', locale);
  const filled = (pattern: PerLocale<string> | undefined): PerLocale<string> => {
    if (!pattern) throw new Error('funders/neutral.yaml lacks a wording.');
    return perLocale((locale) => fill(pattern[locale], { number: answers.number ?? '', funder: funderIn(locale), grant: amount(answers.grant, locale), cost: amount(answers.cost, locale) }));
  };
  return {
    profile: name,
    credit,
    name: perLocale(funderIn),
    strip: filled(profile.strip ?? neutral.strip),
    acknowledgement: filled(profile.acknowledgement ?? neutral.acknowledgement),
    amounts: filled(profile.amounts ?? neutral.amounts),
    programme,
    url,
    links: profile.links.length ? profile.links : [{ label: perLocale(funderIn), url }],
  };
}
