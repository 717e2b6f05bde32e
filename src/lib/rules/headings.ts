import { fault } from '../problems/problem.ts';
import type { Finding } from './finding.ts';
import type { LocatedText } from './located-texts.ts';
import { plainWords } from './same-words.ts';

/** A finding in one of several texts, with the index of the text. */
export interface FindingIn extends Finding {
  text: number;
}

/** Finds a second heading of the same words under the same heading: a reader, and a link with `#`, cannot tell them apart. */
export function equalHeadings(prose: readonly Pick<LocatedText, 'kind' | 'text' | 'depth'>[]): FindingIn[] {
  const above: string[] = [];
  const seen = new Set<string>();
  return prose.flatMap(({ kind, text, depth = 2 }, index): FindingIn[] => {
    if (kind !== 'heading') return [];
    above.length = Math.min(above.length, depth - 2);
    above.push(plainWords(text));
    const name = above.join(' / ');
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ text: index, at: 0, fault: fault('headingTwice', { words: text }) }];
  });
}
