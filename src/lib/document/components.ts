import { z } from 'zod';
import type { MessageName } from '../../i18n/problems/index.ts';
import type { Fault } from '../problems/problem.ts';
import { factsFault, galleryFault, tasksFault } from './inside.ts';
import { questionnaireFault, questionsFault } from '../self-assessment/read.ts';
import { readLinkTarget } from './link-target.ts';
import type { Block } from './model.ts';

const line = z.string().trim().min(1);

/** The name of a picture in the entry's folder. */
export const pictureName = /^[a-z0-9](?:\.?[a-z0-9_-])*\.(?:jpe?g|png|webp|avif)$/;

const picture = z.string().regex(pictureName, 'propertyNotPicture' satisfies MessageName);

const isFile = (name: string) => {
  const target = readLinkTarget(name);
  return 'to' in target && target.to === 'file';
};

const file = z.string().refine(isFile, 'propertyNotFile' satisfies MessageName);

/** Whom a `<Contacts>` block tells of. */
export const contactTopics = ['publisher', 'general', 'press', 'accessibility', 'rights'] as const;

export type ContactTopic = (typeof contactTopics)[number];

/** What an `<Evaluation>` block tells of the evaluation of accessibility. */
export const evaluationParts = ['summary', 'means', 'checks', 'findings', 'review'] as const;

export type EvaluationPart = (typeof evaluationParts)[number];

/** What a component may be given, and whether text stands inside it. */
export interface ComponentDeclaration {
  properties: z.ZodObject;
  holdsText: boolean;
  /** What is wrong with the text inside; undefined when nothing is. */
  fault?: ((inside: readonly Block[]) => Fault | undefined) | undefined;
}

const declare = (shape: z.ZodRawShape, holdsText = false, fault?: ComponentDeclaration['fault']): ComponentDeclaration => ({ properties: z.strictObject(shape), holdsText, fault });

// What prints a component, and what draws it for documents, is typed by these names: the type check says which of them lacks one.
const declarations = {
  Note: declare({ title: line.optional() }, true),
  Checklist: declare({ title: line }, true, tasksFault),
  // What each answer asks the reader to do, and what several „no“ in one part do; the questions stand inside.
  SelfAssessment: declare({ no: line, partly: line, yes: line, several: line }, true, questionnaireFault),
  Questions: declare({ title: line }, true, questionsFault),
  // Whose picture it is and under what licence stands once, in the front matter, under `photos`.
  Figure: declare({ file: picture, alt: line.optional(), caption: line.optional() }),
  Gallery: declare({}, true, galleryFault),
  Quote: declare({ name: line, role: line.optional() }, true),
  Facts: declare({ title: line.optional() }, true, factsFault),
  Download: declare({ file, title: line }),
  Copyable: declare({ title: line.optional() }, true),
  Factsheet: declare({}),
  Feeds: declare({}),
  Figures: declare({}),
  Timeline: declare({}),
  Funding: declare({}),
  Kits: declare({}),
  Publicity: declare({}),
  Releases: declare({}),
  Evaluation: declare({ part: z.enum(evaluationParts) }),
  Contacts: declare({ topic: z.enum(contactTopics) }),
} satisfies Record<string, ComponentDeclaration>;

export type ComponentName = keyof typeof declarations;

/**
 * The components that may stand in a text, declared once: the refusal of anything else,
 * the page and the documents all read this list.
 */
export const components: Readonly<Record<string, ComponentDeclaration>> = declarations;

/** True for the name of a component that may stand in a text. */
export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);

const isLine = (schema: unknown) => schema === line || (schema instanceof z.ZodOptional && schema.unwrap() === line);

/** Properties that are words in the language of the text: every one declared as a line. */
export const wordProperties: readonly string[] = [
  ...new Set(Object.values(components).flatMap(({ properties }) => Object.entries(properties.shape).flatMap(([name, schema]) => (isLine(schema) ? name : [])))),
];
