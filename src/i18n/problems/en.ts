import { addresses } from './en/addresses.ts';
import { components } from './en/components.ts';
import { documents } from './en/documents.ts';
import { facts } from './en/facts.ts';
import { files } from './en/files.ts';
import { text } from './en/text.ts';
import { folders } from './en/folders.ts';
import { languages } from './en/languages.ts';
import { shape, values } from './en/values.ts';
import { writing } from './en/writing.ts';
import { yaml } from './en/yaml.ts';

/** What is said of every mistake, in English; each message is made from its values. */
export const en = { ...files, ...yaml, ...shape, ...values, ...facts, ...addresses, ...text, ...components, ...documents, ...folders, ...writing, ...languages };

export type ProblemCatalogue = typeof en;

/** The name of what is said: `brokenLink`. */
export type MessageName = keyof ProblemCatalogue;

/** The values that a message is made from: none, or one object. */
export type MessageValues<N extends MessageName> = Parameters<ProblemCatalogue[N]>;

/** Messages that schemas may name: they are made from the key of the value alone. */
export type ValueMessage = keyof typeof values;

export const valueMessages = Object.keys(values) as ValueMessage[];
