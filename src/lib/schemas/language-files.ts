import { z } from 'zod';
import { translationOf as words } from '../../i18n/fields/lt.ts';
import { sections, type Section } from '../sections.ts';
import { hashPattern } from '../translation/hash.ts';
import { entrySchemas } from './entries.ts';
import { say } from './fields.ts';

const translationOf = z.string().regex(hashPattern, say('notTranslationMark')).optional().meta(words);

// Made once: a schema is compiled at its first use.
const perSection = (make: (section: Section) => z.ZodObject) => Object.fromEntries(sections.map((section) => [section, make(section)])) as Record<Section, z.ZodObject>;

/** The front matter of `index.lt.mdx`, section by section: the facts and the Lithuanian words. */
export const lithuanianSchemas = perSection((section) => entrySchemas[section].facts.extend(entrySchemas[section].words.shape).strict());

/** The front matter of `index.en.mdx`: the English words, and what they were translated from. */
export const englishSchemas = perSection((section) => z.strictObject({ ...entrySchemas[section].words.shape, translationOf }));
