import { z } from 'zod';
import { fields, groups } from '../../i18n/fields/lt.ts';
import type { Section } from '../sections.ts';
import { archiveAddress, bilingual, country, day, looseDate, moment, reference, say, slug, text, webAddress } from './fields.ts';
import { labelled } from './labelled.ts';
import { licenceKeys } from './licences.ts';

const quote = z.strictObject({ text, name: text, role: text.optional() });

/** Words every entry has, in each of its language files. */
const words = { title: text, summary: text, slug: slug.optional(), quotes: z.array(labelled(quote, groups.quote)).optional() };

const source = z.strictObject({
  title: z.union([text, bilingual], { error: say('notTextOrPair') }),
  url: webAddress.optional(),
  read: day.optional(),
  archived: archiveAddress.optional(),
});

const photo = z.strictObject({
  file: z.string().regex(/^[a-z0-9][a-z0-9._-]*\.(?:jpe?g|png|webp|avif)$/, say('notPhotoFile')).meta({ photograph: true }),
  alt: bilingual,
  caption: bilingual.optional(),
  credit: text,
  licence: z.enum(licenceKeys),
  people: z.array(text).optional(),
  consent: z.boolean().optional(),
});

const update = z.strictObject({ date: day, text: bilingual });
const withdrawal = z.strictObject({ date: day, reason: bilingual });

/** Facts every entry may have, in its Lithuanian file only. */
const facts = {
  published: day,
  updated: day.optional(),
  draft: z.boolean().optional(),
  publishAt: moment.optional(),
  embargoUntil: moment.optional(),
  updates: z.array(labelled(update, groups.update)).optional(),
  withdrawn: labelled(withdrawal, groups.withdrawal).optional(),
  tags: z.array(reference('tags')).optional(),
  partners: z.array(reference('partners')).optional(),
  sources: z.array(labelled(source, groups.source)).optional(),
  photos: z.array(labelled(photo, groups.photo)).optional(),
};

const newsKinds = ['article', 'press-release'] as const;
export const eventKinds = ['visit', 'public-event'] as const;
export const partnerKinds = ['promoter', 'umbrella', 'college', 'ngo', 'public-institution', 'municipality', 'municipal-institution'] as const;
const trainingKinds = ['named', 'open'] as const;

const shapes = {
  news: {
    facts: z.strictObject({
      ...facts,
      date: looseDate,
      kind: z.enum(newsKinds),
      reference: z.string().regex(/^[A-Z]{2}-\d{4}-\d{2,}$/, say('notReference')).optional(),
      events: z.array(reference('events')).optional(),
    }),
    words: z.strictObject({ ...words, dateText: text.optional(), origin: text.optional() }),
  },
  events: {
    facts: z.strictObject({ ...facts, date: day, endDate: day.optional(), startsAt: moment.optional(), endsAt: moment.optional(), kind: z.enum(eventKinds), country: country.optional() }),
    words: z.strictObject({ ...words, place: text, town: text.optional(), participants: text.optional() }),
  },
  partners: {
    facts: z.strictObject({
      ...facts,
      kind: z.enum(partnerKinds),
      order: z.int().min(1, say('lessThanOne')),
      country,
      municipality: reference('partners').optional(),
      website: webAddress.optional(),
      otherNames: z.array(text).optional(),
    }),
    words: z.strictObject({ ...words, shortName: text, role: text, town: text.optional(), county: text.optional(), now: text.optional() }),
  },
  training: {
    facts: z.strictObject({
      ...facts,
      number: z.int().min(1, say('lessThanOne')),
      kind: z.enum(trainingKinds),
      titleSeen: text.optional(),
      titleCutOff: z.boolean().optional(),
    }),
    words: z.strictObject(words),
  },
  guide: {
    facts: z.strictObject({ ...facts, lawChecked: day.optional(), annex: z.boolean().optional(), glossary: z.boolean().optional() }),
    words: z.strictObject(words),
  },
  pages: {
    facts: z.strictObject({ ...facts, published: day.optional() }),
    words: z.strictObject(words),
  },
} as const satisfies Record<Section, { facts: z.ZodObject; words: z.ZodObject }>;

/** Strict shapes of the front matter, section by section: facts stand once, words in each language; each field with its label and hint. */
export const entrySchemas = {
  news: { facts: labelled(shapes.news.facts, fields.news), words: labelled(shapes.news.words, fields.news) },
  events: { facts: labelled(shapes.events.facts, fields.events), words: labelled(shapes.events.words, fields.events) },
  partners: { facts: labelled(shapes.partners.facts, fields.partners), words: labelled(shapes.partners.words, fields.partners) },
  training: { facts: labelled(shapes.training.facts, fields.training), words: labelled(shapes.training.words, fields.training) },
  guide: { facts: labelled(shapes.guide.facts, fields.guide), words: labelled(shapes.guide.words, fields.guide) },
  pages: { facts: labelled(shapes.pages.facts, fields.pages), words: labelled(shapes.pages.words, fields.pages) },
} satisfies Record<Section, object>;

export type Facts<S extends Section = Section> = z.infer<(typeof entrySchemas)[S]['facts']>;
export type Words<S extends Section = Section> = z.infer<(typeof entrySchemas)[S]['words']>;
export type Photo = z.infer<typeof photo>;
export type Source = z.infer<typeof source>;
export type Quote = z.infer<typeof quote>;
export type Update = z.infer<typeof update>;
export type Withdrawal = z.infer<typeof withdrawal>;
export type NewsKind = (typeof newsKinds)[number];
export type EventKind = (typeof eventKinds)[number];
export type PartnerKind = (typeof partnerKinds)[number];
