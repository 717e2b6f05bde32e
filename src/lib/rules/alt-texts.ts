import type { Locale, PerLocale } from '../locales.ts';
import { fault } from '../problems/problem.ts';
import type { Finding } from './finding.ts';
import { sameWords } from './same-words.ts';

/** What a screen reader says of every picture by itself. */
const superfluous: PerLocale<RegExp> = {
  lt: /^(?:nuotrauk(?:a|oje)|fotografij(?:a|oje))(?!\p{L})/iu,
  en: /^(?:an? |the )?(?:image|picture|photo|photograph) (?:of|showing|shows)(?!\p{L})/iu,
};

/** Checks an alternative text: it may not repeat the caption, and need not say that it is a picture. */
export function altFaults(alt: string, caption: string | undefined, locale: Locale): Finding[] {
  const [words] = superfluous[locale].exec(alt) ?? [];
  return [
    ...(caption !== undefined && sameWords(alt, caption) ? [{ at: 0, fault: fault('altIsCaption') }] : []),
    ...(words ? [{ at: 0, fault: fault('altSaysPicture', { words }) }] : []),
  ];
}
