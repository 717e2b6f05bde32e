import type { NewsKind, EventKind, PartnerKind } from '../../lib/schemas/entries.ts';
import type { ListedSection, Section } from '../../lib/sections.ts';
import { countInEnglish as count } from '../plural.ts';

/** Lists of entries and what entries are called in them. */
export const lists = {
  latest: 'Latest',
  allNews: 'All news',
  allEvents: 'All events',
  figuresTitle: 'The project in figures',
  sectionNames: { news: 'News', events: 'Events', partners: 'Partners', training: 'Training', guide: 'Guide', pages: 'Pages' } satisfies Record<Section, string>,
  sectionLeads: {
    news: 'What happened in the project and what was said of it, newest first. Each item says when it happened and when this site published it.',
    events: 'Visits and public events of the project, newest first.',
    partners: 'The organisations that carried out the project, what they are and what became of them.',
    training: 'The training modules of the project.',
    guide: 'The guide of the project: all chapters and annexes.',
  } satisfies Record<ListedSection, string>,
  newsKinds: { article: 'News', 'press-release': 'From a press release' } satisfies Record<NewsKind, string>,
  eventKinds: { visit: 'Visit', 'public-event': 'Public event' } satisfies Record<EventKind, string>,
  partnerKinds: {
    promoter: 'University, project promoter',
    umbrella: 'Umbrella organisation',
    college: 'College',
    ngo: 'Non-governmental organisation',
    'public-institution': 'Public institution',
    municipality: 'Municipality',
    'municipal-institution': 'Municipal institution',
  } satisfies Record<PartnerKind, string>,
  topics: 'Topics',
  topic: (name: string) => `Topic: ${name}`,
  topicsLead: 'The content of this site by topic.',
  newer: 'Newer',
  older: 'Older',
  byYear: 'By year',
  entries: (n: number) => count(n, { one: 'item', other: 'items' }),
  wholeList: 'The whole list',
  nothingYet: 'There is nothing here yet.',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pagination: 'Pages of the list',
  newest: 'Newest items',
  timeline: 'Course of the project',
};
