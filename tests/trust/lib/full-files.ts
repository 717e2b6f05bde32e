import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { parse } from 'yaml';
import { baseTokens } from '../../../src/lib/colours/tokens.ts';
import { components } from '../../../src/lib/document/components.ts';
import { readProfile } from '../../../src/lib/funders/profiles.ts';
import { englishSchemas, lithuanianSchemas } from '../../../src/lib/schemas/language-files.ts';
import { ownColourNames } from '../../../src/lib/schemas/colours.ts';
import { redirectsSchema, siteSchema, tagsSchema } from '../../../src/lib/schemas/site.ts';
import { sections, type Section } from '../../../src/lib/sections.ts';

/** A file of content with every field it may have, and the schema that checks it. */
export interface FullFile {
  /** Path below the content folder. */
  file: string;
  schema: z.ZodType;
  data: Record<string, unknown>;
  /** Text below the front matter; undefined for a file of settings. */
  body?: string;
}

const both = (words: string) => ({ lt: words, en: words });
const entryWords = (slug: string) => ({ title: `Bandymas ${slug}`, summary: 'Apie bandymą.', slug, quotes: [{ text: 'Žodžiai.', name: 'Vardenis', role: 'Pareigos' }] });

const entryFacts = {
  published: '2032-02-01',
  updated: '2032-02-02',
  publishAt: '2032-02-01T09:00:00+02:00',
  embargoUntil: '2032-02-01T09:00:00+02:00',
  updates: [{ date: '2032-02-02', text: both('Pataisyta.') }],
  withdrawn: { date: '2032-02-03', reason: both('Klaida.') },
  tags: ['bandymas'],
  partners: ['istaiga'],
  sources: [{ title: 'Šaltinis', url: 'https://example.org/', read: '2032-01-01', archived: 'https://web.archive.org/web/2032/https://example.org/' }, { title: both('Kitas šaltinis') }],
  photos: [{ file: 'vaizdas.jpg', alt: both('Vaizdas.'), caption: both('Antraštė.'), credit: 'Autorė', licence: 'CC-BY-4.0', people: ['Vardenė'], consent: true }],
};

/** What a section asks for beside the facts and words of all; `number` makes keys and numbers its own. */
const own: Record<Section, (number: number) => { facts: Record<string, unknown>; words?: Record<string, unknown> }> = {
  news: (number) => ({ facts: { date: '2032', kind: 'press-release', reference: `PR-2032-${number}`, events: ['atidarymas'] }, words: { dateText: 'pavasarį', origin: 'Iš pranešimo.' } }),
  events: () => ({ facts: { date: '2032-01-10', endDate: '2032-01-12', startsAt: '2032-01-10T10:00:00+02:00', endsAt: '2032-01-12T12:00:00+02:00', kind: 'visit', country: 'LT' }, words: { place: 'Salė', town: 'Miestas', participants: 'Visi' } }),
  partners: (number) => ({ facts: { kind: 'municipal-institution', order: number, country: 'LT', municipality: 'savivaldybe', website: 'https://example.org/', otherNames: ['Kitas'] }, words: { shortName: 'Vardas', role: 'Dalyvavo.', town: 'Pramanytas miestas', county: 'Apskritis', now: 'Veikia.' } }),
  training: (number) => ({ facts: { number, kind: 'named', titleSeen: 'Modulis' } }),
  guide: () => ({ facts: { lawChecked: '2032-01-01' } }),
  pages: () => ({ facts: {} }),
};

/** The two files of an entry of a section. */
function fullEntry(section: Section, number: number, body = ''): FullFile[] {
  const { facts, words = {} } = own[section](number);
  const folder = `${section}/${number}-bandymas${section === 'partners' ? '-partneris' : ''}`;
  const file = (locale: 'lt' | 'en', schema: z.ZodType, data: object): FullFile => ({ file: `${folder}/index.${locale}.mdx`, schema, data: { ...entryWords(`bandymas-${number}-${locale}`), ...words, ...data }, body });
  return [file('lt', lithuanianSchemas[section], { ...entryFacts, tags: [`zyma-${number}`], ...facts }), file('en', englishSchemas[section], { translationOf: '01234567' })];
}

/** The entries of every section with one number. */
export const fullEntries = (number: number, body: string): FullFile[] => sections.flatMap((section) => fullEntry(section, number, body));

/** A funder with duties, so that there is something to answer. */
const profile = 'norway-grants-2009-2014';

const fixture = (name: string) => parse(readFileSync(`tests/fixtures/content/${name}`, 'utf8')) as Record<string, unknown>;

/** The settings of the made-up second project with every field they may have. */
export function fullSettings(numbers: readonly number[]): FullFile[] {
  const site = fixture('site.yaml');
  const [duty] = readProfile(profile)?.duties ?? [];
  const funder = { ...(site.funder as object), profile, answers: [{ duty: duty?.key, state: 'partly', text: both('Rasta iš dalies.') }] };
  const archived = { date: '2032-12-31', note: both('Klauskite archyve.') };
  const words = { name: both('Skyrius'), lead: both('Įžanga.') };
  const guide = { version: '1.0', date: '2032-02-01', changes: [{ version: '1.0', date: '2032-02-01', text: both('Pirmas leidimas.') }] };
  const kinds = [{ label: both('įstaigų'), count: { section: 'partners', kind: 'municipality' } }];
  const colours = Object.fromEntries([...baseTokens()].filter(([name]) => ownColourNames.some((own) => own === name)));
  return [
    { file: 'site.yaml', schema: siteSchema, data: { ...site, funder, archived, colours, guide, figures: [...(site.figures as unknown[]), ...kinds], sections: { news: words, events: words, partners: words, training: words, guide: words } } },
    { file: 'tags.yaml', schema: tagsSchema, data: { ...fixture('tags.yaml'), ...Object.fromEntries(numbers.map((number) => [`zyma-${number}`, both(`Žyma ${number}`)])) } },
    { file: 'redirects.yaml', schema: redirectsSchema, data: fixture('redirects.yaml') },
  ];
}

/** How a component is written in a text, from its properties; every one that takes text must stand here. */
const written: Record<string, (given: string) => string> = {
  Note: (given) => `<Note${given}>\n\nPastaba.\n\n</Note>`,
  Checklist: (given) => `<Checklist${given}>\n\n- [ ] Darbas\n\n</Checklist>`,
  SelfAssessment: (given) => `<SelfAssessment${given}>\n\n<Questions title="Dalis">\n\n1. Ar taip?\n\nSkaitykite [skyrių](/guide/01-pirmas).\n\n</Questions>\n\n</SelfAssessment>`,
  Questions: (given) => `<SelfAssessment no="Ne" partly="Iš dalies" yes="Taip" several="Keli">\n\n<Questions${given}>\n\n1. Ar taip?\n\nSkaitykite [skyrių](/guide/01-pirmas).\n\n</Questions>\n\n</SelfAssessment>`,
  Figure: (given) => `<Figure${given} />`,
  Quote: (given) => `<Quote${given}>\n\nŽodžiai.\n\n</Quote>`,
  Facts: (given) => `<Facts${given}>\n\n- Kas: tai\n\n</Facts>`,
  Download: (given) => `<Download${given} />`,
  Copyable: (given) => `<Copyable${given}>\n\nTekstas.\n\n</Copyable>`,
  Evaluation: (given) => `<Evaluation${given} />`,
  Contacts: (given) => `<Contacts${given} />`,
};

const sound: Record<string, string> = { file: 'kita.jpg', topic: 'press', part: 'summary' };
const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\{/g, '&#123;').replace(/\}/g, '&#125;');

/** Every property of a component, as `Note.title`. */
export const componentProperties = Object.entries(components).flatMap(([name, { properties }]) => Object.keys(properties.shape).map((property) => ({ name, property })));

/** A component in a text with one property set to a text, and the others sound. */
export function componentWith(name: string, property: string, text: string): string {
  const all = Object.keys(components[name]?.properties.shape ?? {});
  const given = all.map((one) => ` ${one}="${one === property ? attribute(text) : (sound[one] ?? 'Žodžiai')}"`).join('');
  const write = written[name];
  if (!write) throw new Error(`The component ${name} takes properties; say in tests/trust/lib/full-files.ts how it is written.`);
  return write(given);
}
