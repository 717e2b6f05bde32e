import { z } from 'zod';

const line = z.string().trim().min(1, 'is empty');

/** Whom a `<Contacts>` block tells of. */
export const contactTopics = ['publisher', 'general', 'press', 'accessibility', 'rights'] as const;

export type ContactTopic = (typeof contactTopics)[number];

/** What a component may be given, and whether text stands inside it. */
export interface ComponentDeclaration {
  properties: z.ZodObject;
  holdsText: boolean;
}

const declare = (shape: z.ZodRawShape, holdsText = false): ComponentDeclaration => ({ properties: z.strictObject(shape), holdsText });

/**
 * The components that may stand in a text, declared once: the refusal of anything else,
 * the page and the documents all read this list.
 */
export const components: Readonly<Record<string, ComponentDeclaration>> = {
  Note: declare({ title: line.optional() }, true),
  Checklist: declare({ title: line }, true),
  Copyable: declare({ title: line.optional() }, true),
  Factsheet: declare({}),
  Feeds: declare({}),
  Figures: declare({}),
  Timeline: declare({}),
  Funding: declare({}),
  Kits: declare({}),
  Releases: declare({}),
  Contacts: declare({ topic: z.enum(contactTopics) }),
};
