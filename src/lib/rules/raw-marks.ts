import { fault } from '../problems/problem.ts';
import type { FindingIn } from './headings.ts';
import type { LocatedText } from './located-texts.ts';

/** Finds headings and tables that readers would see as signs, for the lack of a space behind `##` or of the line `|---|---|`. */
export function rawMarks(prose: readonly Pick<LocatedText, 'kind' | 'text'>[]): FindingIn[] {
  return prose.flatMap(({ kind, text }, index): FindingIn[] => {
    if (kind !== 'paragraph') return [];
    const [marks] = /^#{2,6}(?=[^\s#])/.exec(text) ?? [];
    if (marks !== undefined) return [{ text: index, at: 0, fault: fault('headingWithoutSpace', { marks }) }];
    return /^\|.*\|/.test(text) ? [{ text: index, at: 0, fault: fault('tableWithoutLine') }] : [];
  });
}
