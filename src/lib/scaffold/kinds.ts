import type { Section } from '../sections.ts';

/** What `npm run new` can begin, by the word that is typed. */
export const scaffoldKinds = ['news', 'release', 'event', 'partner', 'chapter', 'module', 'page'] as const;

export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** Folder of `content/` in which a kind begins. */
export const sectionOf = { news: 'news', release: 'news', event: 'events', partner: 'partners', chapter: 'guide', module: 'training', page: 'pages' } as const satisfies Record<ScaffoldKind, Section>;

/** Answers that are one text each. */
export const textAnswers = ['title', 'titleEn', 'summary', 'summaryEn', 'date', 'endDate', 'kind', 'country', 'place', 'placeEn', 'shortName', 'shortNameEn', 'role', 'roleEn', 'municipality', 'origin', 'originEn', 'key'] as const;
/** Answers that choose any number of keys. */
export const listAnswers = ['tags', 'partners', 'events'] as const;

export type TextAnswer = (typeof textAnswers)[number];
export type ListAnswer = (typeof listAnswers)[number];
export type AnswerName = TextAnswer | ListAnswer;

/** What a new entry is made of. */
export type Answers = Partial<Record<TextAnswer, string> & Record<ListAnswer, string[]>>;

/** What a kind must be told, in the order in which it is asked. */
const needed: Record<ScaffoldKind, readonly TextAnswer[]> = {
  news: ['title', 'titleEn', 'date'],
  release: ['title', 'titleEn', 'date'],
  event: ['title', 'titleEn', 'date', 'kind'],
  partner: ['title', 'titleEn', 'shortName', 'shortNameEn', 'kind', 'country'],
  chapter: ['title', 'titleEn'],
  module: ['title', 'titleEn'],
  page: ['title', 'titleEn'],
};

/** What a kind is asked besides, and may go without. */
const wished: Record<ScaffoldKind, readonly AnswerName[]> = {
  news: ['events', 'partners', 'tags'],
  release: ['events', 'partners', 'tags'],
  event: ['endDate', 'place', 'placeEn', 'country', 'partners', 'tags'],
  partner: [],
  chapter: ['tags'],
  module: ['tags'],
  page: [],
};

/** What a kind takes from flags though it is never asked: it is better written in the file. */
const taken: Record<ScaffoldKind, readonly TextAnswer[]> = {
  news: ['summary', 'summaryEn', 'key'],
  release: ['summary', 'summaryEn', 'origin', 'originEn', 'key'],
  event: ['summary', 'summaryEn', 'key'],
  partner: ['summary', 'summaryEn', 'role', 'roleEn', 'key'],
  chapter: ['summary', 'summaryEn', 'key'],
  module: ['summary', 'summaryEn', 'key'],
  page: ['summary', 'summaryEn', 'key'],
};

/** What must be known before an entry of a kind can be made; an institution of a municipality must also say of which. */
export function neededAnswers(kind: ScaffoldKind, { kind: partnerKind }: Answers): readonly TextAnswer[] {
  return kind === 'partner' && partnerKind === 'municipal-institution' ? [...needed.partner, 'municipality'] : needed[kind];
}

/** What an entry of a kind may also be given and is asked for at a terminal. */
export const wishedAnswers = (kind: ScaffoldKind): readonly AnswerName[] => wished[kind];

/** True for an answer that an entry of this kind can hold. */
export function takesAnswer(kind: ScaffoldKind, name: AnswerName): boolean {
  return [...needed[kind], ...wished[kind], ...taken[kind], ...(kind === 'partner' ? ['municipality'] : [])].includes(name);
}
