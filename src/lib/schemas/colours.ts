import { z } from 'zod';
import { say } from './fields.ts';

/** A colour `#rrggbb`; unquoted it would be a comment of YAML, and so no text at all. */
const hex = z.string(say('notColour')).regex(/^#[0-9a-f]{6}$/i, say('notColour'));

const colour = z.strictObject({ light: hex, dark: hex }).optional();

/** The colours that a project may give: those of its own ground, lines and marks. Ink, paper and white stay as they are. */
export const coloursSchema = z.strictObject({
  cluster: colour,
  'cluster-deep': colour,
  'cluster-tint': colour,
  'cluster-line': colour,
  fjord: colour,
  'fjord-line': colour,
  amber: colour,
  'on-light': colour,
  'on-deep-2': colour,
  'on-fjord-2': colour,
});

export type OwnColours = z.infer<typeof coloursSchema>;

/** The names of the colours that a project may give. */
export const ownColourNames = coloursSchema.keyof().options;
