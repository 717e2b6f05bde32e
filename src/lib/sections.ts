import type { PerLocale } from './locales.ts';

/** The folders of `content/` that hold entries, in the order of lists and menus. */
export const sections = ['news', 'events', 'partners', 'training', 'guide', 'pages'] as const;

export type Section = (typeof sections)[number];

/** First part of the addresses of a section's entries; entries of `pages` stand at the root. */
export const sectionSlugs: Record<Section, PerLocale<string>> = {
  news: { lt: 'naujienos', en: 'news' },
  events: { lt: 'renginiai', en: 'events' },
  partners: { lt: 'partneriai', en: 'partners' },
  training: { lt: 'mokymai', en: 'training' },
  guide: { lt: 'vadovas', en: 'guide' },
  pages: { lt: '', en: '' },
};

/** Addresses of the pages that are made by the site itself and not from an entry. */
export const builtInSlugs = {
  search: { lt: 'paieska', en: 'search' },
  'site-map': { lt: 'svetaines-medis', en: 'site-map' },
  tags: { lt: 'temos', en: 'topics' },
  releases: { lt: 'pranesimai-spaudai', en: 'press-releases' },
  'whole-guide': { lt: `${sectionSlugs.guide.lt}/visas`, en: `${sectionSlugs.guide.en}/whole` },
} satisfies Record<string, PerLocale<string>>;

/** Last part of the address of what mentions a partner, below the partner’s own. */
export const mentionsSlugs: PerLocale<string> = { lt: 'minima', en: 'mentions' };

/** Sections whose entries are listed by year. */
export const datedSections = ['news', 'events'] as const satisfies readonly Section[];

export type DatedSection = (typeof datedSections)[number];

/** Sections that have a list page. */
export const listedSections = ['news', 'events', 'partners', 'training', 'guide'] as const satisfies readonly Section[];

export type ListedSection = (typeof listedSections)[number];
