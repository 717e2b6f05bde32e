import { z } from 'zod';
import type { Section } from '../sections.ts';
import { bilingual, country, day, looseDate, moment, reference, slug, text, webAddress } from './fields.ts';
import { licenceKeys } from './licences.ts';

const quote = z.strictObject({ text, name: text, role: text.optional() });

/** Words every entry has, in each of its language files. */
const words = { title: text, summary: text, slug: slug.optional(), quotes: z.array(quote).optional() };

const source = z.strictObject({
  title: z.union([text, bilingual], { error: 'is neither a text nor a pair of texts; write one text, or lt: and en: below it' }),
  url: webAddress.optional(),
  read: day.optional(),
});

const photo = z.strictObject({
  file: z.string().regex(/^[a-z0-9][a-z0-9._-]*\.(?:jpe?g|png|webp|avif)$/, 'is not the name of a picture in this folder; name a jpg, png, webp or avif file in lower-case ASCII'),
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
  updates: z.array(update).optional(),
  withdrawn: withdrawal.optional(),
  tags: z.array(reference('tags')).optional(),
  partners: z.array(reference('partners')).optional(),
  sources: z.array(source).optional(),
  photos: z.array(photo).optional(),
};

export const newsKinds = ['article', 'press-release'] as const;
export const eventKinds = ['visit', 'public-event'] as const;
export const partnerKinds = ['promoter', 'umbrella', 'college', 'ngo', 'public-institution', 'municipality', 'municipal-institution'] as const;
export const trainingKinds = ['named', 'open'] as const;

/** Strict shapes of the front matter, section by section: facts stand once, words in each language. */
export const entrySchemas = {
  news: {
    facts: z.strictObject({
      ...facts,
      date: looseDate,
      kind: z.enum(newsKinds),
      reference: z.string().regex(/^[A-Z]{2}-\d{4}-\d{2,}$/, 'is not a reference; write it as PR-2017-01').optional(),
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
      order: z.int().min(1, 'is less than 1'),
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
      number: z.int().min(1, 'is less than 1'),
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
