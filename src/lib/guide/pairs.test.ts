import { expect, test } from 'vitest';
import { entryId, inSection } from '../content/entry.ts';
import { readContent } from '../content/read-content.ts';
import type { Block } from '../document/model.ts';
import { readDocument } from '../document/read.ts';

const chapters = inSection(readContent('content', 'content').entries, 'guide');

/** What the two languages of a chapter must share: the order of sections, lists, tables and components with their sizes. */
function shapeOf(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    if (block.type === 'heading') return [`${block.depth} ${block.id} ${block.number ?? ''}`];
    if (block.type === 'list') return [`${block.ordered ? 'ordered from ' + block.start : 'list'}: ${block.items.map(({ checked }) => (checked === undefined ? '-' : '☐')).join('')}`];
    if (block.type === 'table') return [`table ${block.head.length} × ${block.rows.length}`];
    if (block.type === 'component') return [block.name, Object.keys(block.properties).join(), shapeOf(block.children)];
    return [];
  });
}

test('the guide is here to be compared', () => {
  expect(chapters.length).toBeGreaterThan(10);
  expect(chapters.flatMap((chapter) => readDocument(chapter, 'lt').headings).length).toBeGreaterThan(100);
});

test.each(chapters.map((chapter) => [entryId(chapter), chapter] as const))('%s has the same sections, steps, lists and checklists in both languages', (_, chapter) => {
  const [lt, en] = [readDocument(chapter, 'lt'), readDocument(chapter, 'en')];
  expect(shapeOf(en.blocks)).toEqual(shapeOf(lt.blocks));
  expect(en.footnotes.map(({ id }) => id)).toEqual(lt.footnotes.map(({ id }) => id));
});

test('every source of the guide is named in both languages', () => {
  const onlyOne = chapters.flatMap((chapter) => (chapter.facts.sources ?? []).filter(({ title }) => typeof title === 'string' && /[ąčęėįšųūž]/i.test(title)).map(({ title }) => `${entryId(chapter)}: ${String(title)}`));
  expect(onlyOne).toEqual([]);
});
