import { otherLocale, type PerLocale } from '../locales.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { differingTargets } from './compare-links.ts';
import { differingNumbers } from './compare-numbers.ts';
import type { LocatedText } from './located-texts.ts';
import { missingTranslations } from './translations.ts';
import { fileStart, type WrittenEntry, type WrittenText } from './written-entry.ts';

/** Checks the languages of an entry against each other: what one lacks, and what they say differently. */
export function languageProblems({ entry, located, texts: { lt, en } }: WrittenEntry): Problem[] {
  const missing = missingTranslations(entry).map(({ locale, key, fault }) => ({ ...((key && located[locale]?.placeOfKey([key])) || fileStart(entry, locale)), ...fault }));
  return [...missing, ...(lt && en ? differences({ lt, en }) : [])];
}

function differences(texts: PerLocale<WrittenText>): Problem[] {
  const all = { lt: [...texts.lt.words, ...texts.lt.blocks], en: [...texts.en.words, ...texts.en.blocks] };
  const numbers = differingNumbers(all).flatMap(({ locale, block, at, written, instead }): Problem[] => {
    const place = all[locale][block]?.placeAt(at);
    const other = otherLocale(locale);
    if (!place || (instead === undefined && isSource(all[locale][block]))) return [];
    return [instead === undefined ? problem(place, 'numberMissing', { written, locale: other }) : problem(place, 'numberDiffers', { written, instead, locale: other })];
  });
  const targets = differingTargets({ lt: texts.lt.document, en: texts.en.document }).map(({ place, fault }) => ({ ...place, ...fault }));
  return [...numbers, ...targets, ...differingHeadings(texts)];
}

/** The title of a source is translated freely, and what one language lacks there is no mistake. */
const isSource = (text: LocatedText | undefined) => text?.key?.startsWith('sources.') ?? false;

function differingHeadings({ lt, en }: PerLocale<WrittenText>): Problem[] {
  const headings = ({ blocks }: WrittenText) => blocks.filter(({ kind }) => kind === 'heading');
  const [own, others] = [headings(en), headings(lt)];
  const [first] = en.blocks;
  // A text that is missing altogether is told already.
  if (!first || !lt.blocks.length || (own.length === others.length && own.every(({ depth }, index) => depth === others[index]?.depth))) return [];
  const odd = own.find(({ depth }, index) => depth !== others[index]?.depth) ?? first;
  return [problem(odd.placeAt(0), 'headingsDiffer', { lt: others.length, en: own.length })];
}
