import { z } from 'zod';
import { existsInCalendar, precisionOf } from '../calendar.ts';
import type { ValueMessage } from '../../i18n/problems/en.ts';
import { longestSlug, slugPattern } from '../slug.ts';

/** The name of what is said of a value; schemas hold no words, for these stand in both languages in `src/i18n/problems/`. */
export const say = (message: ValueMessage): ValueMessage => message;

/** A line of text that is not empty. */
export const text = z.string().trim().min(1, say('emptyText'));

/** A text in both languages, for facts that need words (captions, source titles). */
export const bilingual = z.strictObject({ lt: text, en: text });

/** A day `2017-03-22` that exists; YAML gives dates as text, and nothing here makes them anything else. */
export const day = z.string().refine((value) => precisionOf(value) === 'day' && existsInCalendar(value), {
  message: say('notDay'),
}).meta({ format: 'date' });

const notDate = say('notDate');

/** A day, a month or a year: `2017-03-22`, `2017-03`, `2017` (which YAML reads as a number). */
export const looseDate = z
  .union([z.string(), z.number().transform(String)], { error: notDate })
  .refine(existsInCalendar, { message: notDate });

/** A moment with its zone: `2026-12-01T09:00:00+02:00`. */
export const moment = z.iso.datetime({ offset: true, error: say('notMoment') });

/** A web address with its scheme; nothing but http and https. */
export const webAddress = z.url({ protocol: /^https?$/, error: say('notWebAddress') });

/** Address of a copy in the Internet Archive. */
export const archiveAddress = z.url({ protocol: /^https?$/, hostname: /^web\.archive\.org$/, error: say('notArchiveAddress') });

/** An e-mail address that may stand in a `mailto:` as it is; narrower than RFC 5322, which lets in quotes and comments. */
export const mailbox = z.string().trim().regex(/^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, say('notMailbox'));

/** A key or slug: lower-case ASCII letters, digits and hyphens. */
export const slug = z.string().regex(slugPattern, say('notSlug')).max(longestSlug, say('longSlug'));

/** What a `reference()` may point at: entries of a section, or the vocabulary of tags. */
export type ReferenceTarget = 'events' | 'partners' | 'tags';

/** A field that holds the key of something else; that it exists is checked once everything is read. */
export function reference(to: ReferenceTarget) {
  return z.string().meta({ reference: to });
}

/** A country by its two letters (ISO 3166-1). */
export const country = z.string().regex(/^[A-Z]{2}$/, say('notCountry'));
