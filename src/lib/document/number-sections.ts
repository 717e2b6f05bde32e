import { folderNumber, isIntroduction, type AnyEntry } from '../content/entry.ts';
import type { Block, Heading, TextDocument } from './model.ts';

/**
 * Gives the sections of a chapter addresses that are short and the same in every language: `s5-2` for the second
 * section of `05-…`, `s5-2-1` for the first heading in it. Sections of chapters proper are called „5.2“ too;
 * the introduction and annexes, whose headings may have numbers of their own, are not. Ids of words stay for sections only:
 * for every step they would cost a page some 100 bytes. Other entries stay as they are.
 */
export function numberSections(entry: Pick<AnyEntry, 'section' | 'key' | 'facts'>, document: TextDocument): TextDocument {
  const chapter = entry.section === 'guide' ? folderNumber(entry.key) : undefined;
  if (chapter === undefined) return document;
  const shown = !isIntroduction(entry.key) && !('annex' in entry.facts && entry.facts.annex);
  const counts = [0, 0, 0];
  const blocks = document.blocks.map((block): Block => {
    if (block.type !== 'heading') return block;
    const level = block.depth - 2;
    counts.splice(level, counts.length, (counts[level] ?? 0) + 1, ...Array<number>(2 - level).fill(0));
    const path = counts.slice(0, level + 1);
    return { ...block, id: `s${[chapter, ...path].join('-')}`, ...(level === 0 && { wordId: block.id, ...(shown && { number: [chapter, ...path].join('.') }) }) };
  });
  // The reader lets headings stand nowhere but at the top.
  return { ...document, blocks, headings: blocks.filter((block): block is Heading => block.type === 'heading') };
}
