import { z } from 'zod';
import { bilingual, slug, text, webAddress } from '../schemas/fields.ts';

/** Something the funder asks of a project; thresholds in euros, of the whole cost or of the grant. */
const duty = z.strictObject({
  key: slug,
  what: bilingual,
  applies: bilingual,
  costOver: z.number().optional(),
  grantOver: z.number().optional(),
  /** What of the site answers it, where that can be counted; else `funder.answers` in `site.yaml` says what does. */
  counted: z.enum(['events', 'website', 'languages', 'acknowledgement']).optional(),
  /** How many are asked for where the threshold is passed, and where it is not. */
  asked: z.strictObject({ above: z.int(), below: z.int() }).optional(),
  source: z.strictObject({ title: bilingual, url: webAddress.optional() }),
  unverified: z.literal(true).optional(),
});

/** The shape of a file in `funders/`: what is not known of a funder is left out. */
export const funderSchema = z.strictObject({
  period: text.optional(),
  credit: text.optional(),
  name: bilingual,
  strip: bilingual.optional(),
  acknowledgement: bilingual.optional(),
  amounts: bilingual.optional(),
  url: webAddress.optional(),
  links: z.array(z.strictObject({ label: bilingual, url: webAddress })),
  slogan: text.optional(),
  mark: bilingual.optional(),
  duties: z.array(duty),
});

export type FunderProfile = z.infer<typeof funderSchema>;
export type Duty = FunderProfile['duties'][number];
