import { stringify } from 'yaml';
import type { ScaffoldWords } from '../../i18n/scaffold/index.ts';
import { perLocale, type Locale, type PerLocale } from '../locales.ts';
import { entryAddress } from '../routes/addresses.ts';
import type { Section } from '../sections.ts';
import { slugify } from '../slug.ts';
import { sectionOf, type Answers, type ScaffoldKind } from './kinds.ts';
import { freeName, nextNumber, nextReference } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A new entry before it is written: its text in each language, and where it will stand. */
export interface NewEntry {
  section: Section;
  key: string;
  files: PerLocale<string>;
  addresses: PerLocale<string>;
}

/** A line of front matter with the remark above it; one without a value is left out. */
type Line = readonly [key: string, value: unknown, remark?: string];

/**
 * Puts a new entry together: a draft that the check takes as it is, with remarks where something is to be filled in.
 * @param today the day it is published unless its author mends that, `YYYY-MM-DD`
 */
export function makeEntry(kind: ScaffoldKind, answers: Answers & { key: string }, vocabulary: Vocabulary, words: ScaffoldWords, today: string): NewEntry {
  const section = sectionOf[kind];
  const titles: PerLocale<string> = { lt: answers.title ?? '', en: answers.titleEn ?? '' };
  const slugs = perLocale((locale) => freeSlug(section, titles[locale], locale, vocabulary.addresses));
  const named = perLocale((locale) => ({ title: titles[locale], slug: slugs[locale] }));
  const file = (lines: readonly Line[], more: readonly string[]) => `${['---', ...lines.flatMap(writeLine), ...more, '---'].join('\n')}\n\n${words.placeholders.text}\n`;
  return {
    section,
    key: answers.key,
    files: {
      lt: file([...wordLines(kind, answers, 'lt', words, slugs.lt), ...factLines(kind, answers, vocabulary, words, today)], [...(kind === 'event' ? words.remarks.hours(answers.date ?? '', answers.endDate ?? answers.date ?? '') : []), ...words.remarks.photos]),
      en: file(wordLines(kind, answers, 'en', words, slugs.en), []),
    },
    addresses: perLocale((locale) => entryAddress({ section, words: named }, locale)),
  };
}

/** A slug only where the title alone would lead to an address that is taken. */
function freeSlug(section: Section, title: string, locale: Locale, addresses: ReadonlySet<string>): string | undefined {
  const slug = slugify(title);
  const free = freeName(slug, (name) => addresses.has(entryAddress({ section, words: { lt: { title, slug: name }, en: { title, slug: name } } }, locale)));
  return free === slug ? undefined : free;
}

function writeLine([key, value, remark]: Line): string[] {
  if (value === undefined || (Array.isArray(value) && !value.length)) return [];
  return [...(remark === undefined ? [] : [`# ${remark}`]), stringify({ [key]: value }, { lineWidth: 0, singleQuote: true }).trimEnd()];
}

function wordLines(kind: ScaffoldKind, answers: Answers, locale: Locale, { placeholders, remarks }: ScaffoldWords, slug: string | undefined): Line[] {
  const said = (name: 'title' | 'summary' | 'place' | 'shortName' | 'role' | 'origin') => answers[locale === 'lt' ? name : (`${name}En` as const)];
  const place: Line = ['place', said('place') ?? placeholders.place, remarks.place];
  const partner: Line[] = [['shortName', said('shortName'), remarks.shortName], ['role', said('role') ?? placeholders.role, remarks.role]];
  return [
    ['title', said('title')],
    ['slug', slug, remarks.slug],
    ['summary', said('summary') ?? placeholders.summary, remarks.summary],
    ...(kind === 'event' ? [place] : []),
    ...(kind === 'partner' ? partner : []),
    ...(kind === 'release' ? [['origin', said('origin') ?? placeholders.origin, remarks.origin] as const] : []),
  ];
}

function factLines(kind: ScaffoldKind, answers: Answers & { key: string }, vocabulary: Vocabulary, { remarks }: ScaffoldWords, today: string): Line[] {
  const { date = '' } = answers;
  const [references, order] = [nextReference(vocabulary.references, date.slice(0, 4)), vocabulary.lastOrder + 1];
  const number = Number(/^\d+/.exec(answers.key)?.[0] ?? nextNumber(vocabulary.keys.training));
  const own: Record<ScaffoldKind, readonly Line[]> = {
    news: [['date', date], ['kind', 'article']],
    release: [['date', date], ['kind', 'press-release'], ['reference', references, remarks.reference]],
    event: [['date', date], ['endDate', answers.endDate], ['kind', answers.kind], ['country', answers.country]],
    partner: [['kind', answers.kind], ['order', order, remarks.order], ['country', answers.country], ['municipality', answers.municipality]],
    chapter: [],
    module: [['number', number], ['kind', 'named']],
    page: [],
  };
  return [['draft', true, remarks.draft], ['published', today, remarks.published], ...own[kind], ['events', answers.events], ['partners', answers.partners], ['tags', answers.tags]];
}
