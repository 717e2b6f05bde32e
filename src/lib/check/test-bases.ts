import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { settingsFolder } from '../content/test-settings.ts';

/** A file of content as data, with every key it may have, so that each can be spoiled. */
export interface Base {
  /** Path below the content folder. */
  file: string;
  data: Record<string, unknown>;
  /** True for a file whose keys stand between lines of three hyphens. */
  fenced: boolean;
}

const both = (words: string) => ({ lt: words, en: words });

const facts = {
  published: '2026-11-22',
  updated: '2026-11-23',
  draft: false,
  publishAt: '2026-12-01T09:00:00+02:00',
  embargoUntil: '2026-12-01T09:00:00+02:00',
  updates: [{ date: '2026-12-02', text: both('Pataisyta') }],
  withdrawn: { date: '2026-12-03', reason: both('Klaida') },
  tags: ['mokymai'],
  partners: ['leu'],
  sources: [{ title: 'Šaltinis', url: 'https://example.org/', read: '2026-11-01' }, { title: both('Kitas') }],
  photos: [{ file: 'sale.jpg', alt: both('Salė'), caption: both('Salė'), credit: 'LEU', licence: 'CC-BY-4.0', people: ['Jonas'], consent: true }],
};

const words = { title: 'Žinia', summary: 'Apie žinią.', slug: 'zinia', quotes: [{ text: 'Žodžiai.', name: 'Jonas', role: 'Vadovas' }] };

const entry = (section: string, own: Record<string, unknown>): Base => ({ file: `${section}/irasas/index.lt.mdx`, data: { ...words, ...facts, ...own }, fenced: true });

/** A file for every schema of the content: the Lithuanian one of each section, an English one, and the settings. */
export const bases = (): Base[] => [
  entry('news', { date: '2017-03', kind: 'press-release', reference: 'PR-2017-01', events: ['vizitas'], dateText: 'pavasaris', origin: 'Iš pranešimo.' }),
  entry('events', { date: '2017-03-10', endDate: '2017-03-12', startsAt: '2017-03-10T10:00:00+02:00', endsAt: '2017-03-12T12:00:00+02:00', kind: 'visit', country: 'NO', place: 'Salė', town: 'Oslas', participants: 'Visi' }),
  entry('partners', { kind: 'municipality', order: 1, country: 'LT', municipality: 'utena', website: 'https://example.org/', otherNames: ['Kitas'], shortName: 'Utena', role: 'Partnerė.', town: 'Utena', county: 'Utenos', now: 'Veikia.' }),
  entry('training', { number: 1, kind: 'named', titleSeen: 'Modulis', titleCutOff: true }),
  entry('guide', { lawChecked: '2026-11-01', annex: true }),
  entry('pages', {}),
  { file: 'pages/irasas/index.en.mdx', data: { ...words }, fenced: true },
  { file: 'site.yaml', data: { ...(parse(readFileSync(`${settingsFolder}/site.yaml`, 'utf8')) as Record<string, unknown>), places: [{ name: both('Utena'), country: 'LT', north: 55.5, east: 25.6 }] }, fenced: false },
  { file: 'tags.yaml', data: { mokymai: both('Mokymai'), projektas: both('Projektas') }, fenced: false },
  { file: 'redirects.yaml', data: { '/naujienos/senas/': '/news', '/en/old/': '/news' }, fenced: false },
];
