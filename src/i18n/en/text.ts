import type { ClusterGroup } from '../../lib/cluster-shapes.ts';
import { countInEnglish as count } from '../plural.ts';

/** Beside and inside a text: sources, notes, tables, photographs, drawings. */
export const text = {
  sources: 'Sources',
  /** After a source of which a copy is kept elsewhere. */
  archivedCopy: 'archived copy',
  sourceRead: (date: string) => `read on ${date}`,
  footnotes: 'Footnotes',
  backToText: (number: number, occurrence: number) => `Back to reference ${number}${occurrence > 1 ? `, place ${occurrence}` : ''} in the text`,
  table: 'Table, scrolls sideways',
  done: 'done',
  toDo: 'to do',
  figure: 'Figure',
  value: 'Value',
  asOf: 'When',
  source: 'Source',
  countedHere: 'counted on this site',
  cluster: {
    label: (partners: number) => `The network of the project: the promoter in the middle, ${count(partners, { one: 'partner', other: 'partners' })} round it`,
    links: 'The network of the project: links to the pages of the partners',
    lines: 'Lines join the promoter to each partner, and a municipality to its institution.',
    groups: { promoter: 'Project promoter', municipality: 'Municipality', institution: 'Municipal institution', college: 'College', organisation: 'Other organisation' } satisfies Record<ClusterGroup, string>,
  },
  map: { scale: 'The countries are not to the same scale.', credit: 'Outlines: Natural Earth (public domain).' },
  photoCredit: 'Photo:',
  gallery: 'Pictures',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  close: 'Close',
  licence: 'Licence:',
  licences: { 'press-use': 'For use by the media only, naming the author', 'all-rights': 'All rights reserved' },
};
