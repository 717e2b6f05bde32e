import type { Messages } from './en.ts';
import { entry } from './lt/entry.ts';
import { evaluation } from './lt/evaluation.ts';
import { frame } from './lt/frame.ts';
import { guide } from './lt/guide.ts';
import { lists } from './lt/lists.ts';
import { press } from './lt/press.ts';
import { publicity } from './lt/publicity.ts';
import { search } from './lt/search.ts';
import { text } from './lt/text.ts';

/** Lithuanian words of the interface; the remarks for translators say where a word is shown and what its placeholders hold. */
export const lt: Messages = { ...frame, ...lists, ...entry, ...text, ...search, ...guide, ...press, ...publicity, ...evaluation };
