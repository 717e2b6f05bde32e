import type { AnyEntry } from '../content/entry.ts';
import { locales, perLocale, type Locale, type PerLocale } from '../locales.ts';
import type { Photo, Source, Update, Withdrawal } from '../schemas/entries.ts';
import type { SiteSettings, Tags } from '../schemas/site.ts';
import { typesetLine } from './typeset.ts';
import { typesetWords } from './typeset-words.ts';

const both = (words: PerLocale<string>): PerLocale<string> => perLocale((locale) => typesetLine(words[locale], locale));

/** An entry with the typography of its words set; its texts are set where they are read. */
export function typesetEntry(entry: AnyEntry): AnyEntry {
  const words = Object.fromEntries(locales.flatMap((locale) => setLocale(entry, locale)));
  const { sources, photos, updates, withdrawn } = entry.facts;
  const facts = {
    ...entry.facts,
    ...(sources && { sources: sources.map(setSource) }),
    ...(photos && { photos: photos.map(setPhoto) }),
    ...(updates && { updates: updates.map(setUpdate) }),
    ...(withdrawn && { withdrawn: setWithdrawal(withdrawn) }),
  };
  return { ...entry, words, facts } as AnyEntry;
}

function setLocale(entry: AnyEntry, locale: Locale): [Locale, object][] {
  const words = entry.words[locale];
  return words ? [[locale, typesetWords(words, locale)]] : [];
}

// A source named once is named in its own language, which is not known here: it stays as written.
const setSource = (source: Source): Source => ({ ...source, title: typeof source.title === 'string' ? source.title : both(source.title) });

const setPhoto = (photo: Photo): Photo => ({ ...photo, alt: both(photo.alt), ...(photo.caption && { caption: both(photo.caption) }) });

const setUpdate = (update: Update): Update => ({ ...update, text: both(update.text) });

const setWithdrawal = (withdrawn: Withdrawal): Withdrawal => ({ ...withdrawn, reason: both(withdrawn.reason) });

/** Settings with the typography of headlines and labels set; the funder's and the project's wording stays to the letter. */
export function typesetSettings(settings: SiteSettings): SiteSettings {
  const { home, figures } = settings;
  return {
    ...settings,
    tagline: both(settings.tagline),
    home: {
      ...home,
      headline: both(home.headline),
      lead: both(home.lead),
      guide: { title: both(home.guide.title), lead: both(home.guide.lead) },
      press: { ...home.press, title: both(home.press.title), lead: both(home.press.lead) },
    },
    figures: figures.map((figure) => ({ ...figure, label: both(figure.label) })),
  };
}

/** Tags with the typography of their labels set. */
export function typesetTags(tags: Tags): Tags {
  return Object.fromEntries(Object.entries(tags).map(([key, labels]) => [key, both(labels)]));
}
