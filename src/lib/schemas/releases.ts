import { z } from 'zod';
import { locales } from '../locales.ts';

const say = <T extends z.ZodType>(schema: T, description: string) => schema.meta({ description });

const day = z.iso.date();
const address = z.url({ protocol: /^https?$/ });
const locale = z.enum(locales);

const photograph = z.strictObject({
  url: say(address, 'The original, with its author, licence and caption written into it.'),
  fileName: z.string(),
  alt: z.string(),
  caption: z.string().optional(),
  credit: z.string(),
  licence: say(z.string(), 'Key of the licence: that of SPDX, or “press-use” or “all-rights”.'),
  licenceUrl: address.optional(),
  width: z.int().min(1),
  height: z.int().min(1),
  bytes: z.int().min(1),
});

/** One press release in one language, as machines are given it. */
const releaseRecord = z.strictObject({
  reference: say(z.string(), 'The archive reference of this site, the same in every language.'),
  language: locale,
  url: say(address, 'The page of the release: the text of record.'),
  translations: say(z.partialRecord(locale, address), 'The pages of the release in every language it has.'),
  title: z.string(),
  summary: z.string(),
  date: say(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), 'When it happened or was issued at the time: a day, a month or a year, as far as it is known.'),
  published: say(day, 'The day on which this site first had it.'),
  modified: say(day, 'The day of the last change worth telling.'),
  updates: say(z.array(z.strictObject({ date: day, text: z.string() })), 'What has changed since, newest first.'),
  withdrawn: say(z.strictObject({ date: day, reason: z.string() }).optional(), 'There only when the release has been withdrawn.'),
  origin: say(z.string().optional(), 'From what it is retold, and who prepared that.'),
  text: say(z.string(), 'The text alone, a block to a line; cells of tables are parted by tabs.'),
  html: say(z.string(), 'The text as HTML with full addresses.'),
  quotes: z.array(z.strictObject({ text: z.string(), name: z.string(), role: z.string().optional() })),
  photographs: z.array(photograph),
  sources: z.array(z.strictObject({ title: z.string(), url: address.optional(), read: day.optional(), archived: address.optional() })),
  acknowledgement: say(z.string(), 'The funder’s line, to be printed with the text.'),
  projectNumber: z.string(),
});

/** A list of press releases; without `language`, those of every language. */
export const releaseList = z.strictObject({
  $schema: address,
  version: z.literal(1),
  language: locale.optional(),
  site: z.strictObject({ name: z.string(), url: address }),
  project: z.strictObject({ title: z.string(), number: z.string(), start: day, end: day }),
  acknowledgement: say(z.string(), 'The funder’s line; it stands in every release too.'),
  releases: z.array(releaseRecord),
});

export type ReleaseRecord = z.infer<typeof releaseRecord>;
export type ReleaseList = z.infer<typeof releaseList>;
