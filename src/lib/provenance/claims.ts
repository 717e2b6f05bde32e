import { z } from 'zod';
import { slug, text, webAddress } from '../schemas/fields.ts';

const phrases = z.strictObject({ lt: z.array(text), en: z.array(text) });

/** Something that nobody has confirmed, and the words by which it would be known in a text. */
const claim = z.strictObject({
  /** How it is known: inferred, general knowledge, or not at all. */
  mark: z.enum(['inferred', 'general', 'unknown']),
  claim: text,
  /** Each phrase is beginnings of words that stand in one paragraph when it makes the claim: `fleksibel 2013`. */
  says: phrases,
  /** Beginnings of words that tell the reader how it stands, so that the paragraph may be printed. */
  unless: phrases.optional(),
  /** Official sources that were read and confirm it: where an entry names one, the claim may be printed. */
  confirmedBy: z.array(webAddress).optional(),
});

/** The shape of `content/unverified.yaml`: by key, what may not be printed as a fact. */
export const claimsSchema = z.record(slug, claim);

export type Claim = z.infer<typeof claim> & { key: string };
