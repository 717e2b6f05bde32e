import type { Locale, PerLocale } from '../../lib/locales.ts';
import { en, type MessageName, type MessageValues, type ProblemCatalogue } from './en.ts';
import { lt } from './lt.ts';
import type { ProblemWords } from './words.ts';

const catalogues: PerLocale<ProblemCatalogue> = { lt, en };

/** What is said of a mistake in a language. */
export function problemWords<N extends MessageName>(locale: Locale, message: N, values: MessageValues<N>): ProblemWords {
  // TypeScript cannot see that the values are those of this very message.
  const say = catalogues[locale][message] as (...values: MessageValues<N>) => ProblemWords;
  return say(...values);
}

export type { MessageName, MessageValues, ProblemWords };
