import { addresses } from './lt/addresses.ts';
import { components } from './lt/components.ts';
import { documents } from './lt/documents.ts';
import { facts } from './lt/facts.ts';
import { files } from './lt/files.ts';
import { text } from './lt/text.ts';
import { folders } from './lt/folders.ts';
import { languages } from './lt/languages.ts';
import { shape, values } from './lt/values.ts';
import { writing } from './lt/writing.ts';
import { yaml } from './lt/yaml.ts';
import type { ProblemCatalogue } from './en.ts';

/** What is said of every mistake, in Lithuanian. */
export const lt: ProblemCatalogue = { ...files, ...yaml, ...shape, ...values, ...facts, ...addresses, ...text, ...components, ...documents, ...folders, ...writing, ...languages };
