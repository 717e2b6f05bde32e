import { entry } from './en/entry.ts';
import { evaluation } from './en/evaluation.ts';
import { frame } from './en/frame.ts';
import { guide } from './en/guide.ts';
import { lists } from './en/lists.ts';
import { press } from './en/press.ts';
import { publicity } from './en/publicity.ts';
import { search } from './en/search.ts';
import { text } from './en/text.ts';

/** English words of the interface. Lithuanian ones must have the same keys: `lt.ts`. */
export const en = { ...frame, ...lists, ...entry, ...text, ...search, ...guide, ...press, ...publicity, ...evaluation };

/** Every interface word, with the types that the other language must match. */
export type Messages = typeof en;
