import type { LocatedData, Path } from '../content/front-matter.ts';
import { locales } from '../locales.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { differingNumbers } from './compare-numbers.ts';
import { pairedTexts, textsIn } from './located-texts.ts';
import { textProblems } from './text-rules.ts';

/** Checks the texts of `site.yaml` or `tags.yaml`, which stand there in both languages. */
export function settingsTexts(located: LocatedData): Problem[] {
  const texts = { lt: pairedTexts(located.data, 'lt', located), en: pairedTexts(located.data, 'en', located) };
  const differing = differingNumbers(texts).flatMap(({ locale, block, at, written, instead }): Problem[] => {
    const place = texts[locale][block]?.placeAt(at);
    const other = locale === 'lt' ? 'en' : 'lt';
    return place && instead !== undefined ? [problem(place, 'numberDiffers', { written, instead, locale: other })] : [];
  });
  return [...locales.flatMap((locale) => textProblems(texts[locale], [], locale)), ...differing];
}

/** Lines about the operator that are still empty: pages say that they are not known. */
export function emptyOperator(located: LocatedData): Problem[] {
  return textsIn(located.data.operator, ['operator'])
    .filter(({ text }) => !text.trim())
    .map(({ path }: { path: Path }) => problem(located.placeOf(path), 'operatorEmpty', { key: path.join('.') }));
}
