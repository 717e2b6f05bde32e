import { fault } from '../problems/problem.ts';
import type { FindingIn } from './headings.ts';
import type { LocatedText } from './located-texts.ts';

/** Finds tables whose columns have no names; the first may be empty, over the names of the rows. */
export function tableHeads(prose: readonly Pick<LocatedText, 'kind' | 'text'>[]): FindingIn[] {
  const starts = prose.flatMap(({ kind }, index) => (kind === 'head' && prose[index - 1]?.kind !== 'head' ? [index] : []));
  return starts.flatMap((start): FindingIn[] => {
    const end = prose.findIndex(({ kind }, index) => index > start && kind !== 'head');
    const head = prose.slice(start, end < 0 ? undefined : end);
    if (head.every(({ text }) => !text.trim())) return [{ text: start, at: 0, fault: fault('tableWithoutHead') }];
    return head.flatMap(({ text }, column): FindingIn[] => (column > 0 && !text.trim() ? [{ text: start + column, at: 0, fault: fault('columnWithoutName', { column: column + 1 }) }] : []));
  });
}
