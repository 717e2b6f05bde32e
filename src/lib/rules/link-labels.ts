import type { Locale, PerLocale } from '../locales.ts';
import { fault, type Fault } from '../problems/problem.ts';

/** Labels that say nothing of what they lead to when they are heard alone, as a list of links is (WCAG 2.2, 2.4.4 and 2.4.9). */
const vague: PerLocale<readonly string[]> = {
  lt: [
    'čia', 'šičia', 'štai čia', 'spauskite čia', 'spausti čia', 'paspauskite čia', 'žiūrėti čia', 'žr. čia', 'čia rasite', 'rasite čia', 'šioje nuorodoje', 'ši nuoroda', 'nuoroda', 'nuorodoje', 'šia nuoroda', 'per čia',
    'plačiau', 'plačiau čia', 'plačiau skaitykite', 'skaityti plačiau', 'skaitykite plačiau', 'skaityti', 'skaityti daugiau', 'skaitykite daugiau', 'daugiau', 'daugiau informacijos', 'daugiau čia', 'daugiau sužinoti', 'sužinoti daugiau', 'sužinokite daugiau', 'žiūrėti', 'žiūrėti daugiau', 'peržiūrėti',
    'puslapis', 'šiame puslapyje', 'svetainė', 'svetainėje', 'tinklalapis', 'parsisiųsti', 'atsisiųsti', 'atsisiųsti čia', 'failas', 'dokumentas', 'toliau',
  ],
  en: [
    'here', 'click here', 'click', 'this link', 'link', 'the link', 'this', 'this page', 'page', 'see here', 'read here', 'more', 'more here', 'more info', 'more information', 'read more', 'read on', 'read', 'learn more', 'find out more', 'see more', 'view more', 'view', 'details', 'more details', 'website', 'this website', 'site', 'download', 'download here', 'file', 'document', 'continue', 'go',
  ],
};

const sets = { lt: new Set([...vague.lt, ...vague.en]), en: new Set(vague.en) };

/** A web address, whole or without its scheme. */
const address = /^(?:https?:\/\/|www\.)\S+$/i;

/** Finds a label that says nothing of where its link leads, or is a bare address. A short name of a site, `example.org`, is a label. */
export function labelFaults(label: string, locale: Locale): Fault[] {
  const written = label.trim();
  const words = written.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
  if (sets[locale].has(words)) return [fault('vagueLabel', { label: written })];
  return address.test(written) ? [fault('bareAddress', { label: written })] : [];
}
