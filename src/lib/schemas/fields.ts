import { z } from 'zod';
import { existsInCalendar, precisionOf } from '../calendar.ts';
import { slugLetters, slugPattern } from '../slug.ts';

/** A line of text that is not empty. */
export const text = z.string().trim().min(1, 'is empty');

/** A text in both languages, for facts that need words (captions, source titles). */
export const bilingual = z.strictObject({ lt: text, en: text });

/** A day `2017-03-22` that exists; YAML gives dates as text, and nothing here makes them anything else. */
export const day = z.string().refine((value) => precisionOf(value) === 'day' && existsInCalendar(value), {
  message: 'is not a day of the calendar; write it as 2017-03-22',
});

const notDate = 'is not a date of the calendar; write 2017-03-22, 2017-03 or 2017';

/** A day, a month or a year: `2017-03-22`, `2017-03`, `2017` (which YAML reads as a number). */
export const looseDate = z
  .union([z.string(), z.number().transform(String)], { error: notDate })
  .refine(existsInCalendar, { message: notDate });

/** A moment with its zone: `2026-12-01T09:00:00+02:00`. */
export const moment = z.iso.datetime({ offset: true, error: 'is not a moment with its zone; write it as 2026-12-01T09:00:00+02:00' });

/** A web address with its scheme; nothing but http and https. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'is not a web address; begin it with https:// or http://' });

/** A key or slug: lower-case ASCII letters, digits and hyphens. */
export const slug = z.string().regex(slugPattern, `is not a slug; write it with ${slugLetters}`);

/** What a `reference()` may point at: entries of a section, or the vocabulary of tags. */
export type ReferenceTarget = 'events' | 'partners' | 'tags';

/** A field that holds the key of something else; that it exists is checked once everything is read. */
export function reference(to: ReferenceTarget) {
  return z.string().meta({ reference: to });
}

/** A country by its two letters (ISO 3166-1). */
export const country = z.string().regex(/^[A-Z]{2}$/, 'is not a country code; write two capital letters, as LT or NO');
