import { readEntries } from '../content/read-content.ts';
import { checkTexts } from '../content/check-texts.ts';
import { readSettings } from '../content/read-settings.ts';
import { perLocale, type Locale, type PerLocale } from '../locales.ts';
import { pairedTexts, type LocatedText } from '../rules/located-texts.ts';
import { writtenEntries, type WrittenEntry } from '../rules/written-entry.ts';

/** Every text of a content folder that readers see, by language: titles, summaries, captions, prose; no names of files, no code, no addresses. */
export function spellingTexts(folder: string, fallback: string): PerLocale<LocatedText[]> {
  const read = readEntries(folder);
  const written = writtenEntries(read, checkTexts(read).texts);
  const { located, locatedTags } = readSettings(folder, fallback);
  const settings = [located, locatedTags].flatMap((own) => (own ? [own] : []));
  return perLocale((locale) => [...written.flatMap((one) => textsOf(one, locale)), ...settings.flatMap((own) => pairedTexts(own.data, locale, own))]);
}

const textsOf = ({ texts }: WrittenEntry, locale: Locale): LocatedText[] => [...(texts[locale]?.words ?? []), ...(texts[locale]?.blocks ?? [])];
