import type { AnyEntry } from '../content/entry.ts';
import { locales, otherLocale, type Locale, type PerLocale } from '../locales.ts';
import { fault, type Fault } from '../problems/problem.ts';

/** A fault of an entry in one language, with the key in its front matter that it is about. */
export interface LanguageFault {
  locale: Locale;
  key?: string;
  fault: Fault;
}

/** Keys that one language may have by itself. */
const ownKeys = new Set(['slug']);

/** Finds what one language of an entry has and the other lacks: the page itself, its text, its quotes, a word of its front matter. */
export function missingTranslations({ section, words, body }: AnyEntry): LanguageFault[] {
  const { lt, en } = words;
  if (!en) return [{ locale: 'lt', fault: section === 'guide' || section === 'pages' ? fault('pageWithoutEnglish') : fault('entryWithoutEnglish') }];
  const texts = { lt: body.lt.source.trim() !== '', en: body.en?.source.trim() !== '' };
  const all: PerLocale<Record<string, unknown>> = { lt, en };
  const counts = { lt: lt.quotes?.length ?? 0, en: en.quotes?.length ?? 0 };
  return locales.flatMap((locale): LanguageFault[] => {
    const other = otherLocale(locale);
    const alone = Object.keys(all[locale]).filter((key) => key !== 'quotes' && !ownKeys.has(key) && all[locale][key] !== undefined && all[other][key] === undefined);
    return [
      ...(texts[locale] && !texts[other] ? [{ locale: other, fault: fault('textMissing', { locale: other }) }] : []),
      ...(counts[locale] > counts[other] ? [{ locale, key: 'quotes', fault: fault('quotesMissing', { here: counts[locale], there: counts[other], locale: other }) }] : []),
      ...alone.map((key) => ({ locale, key, fault: fault('wordMissing', { key, locale: other }) })),
    ];
  });
}
