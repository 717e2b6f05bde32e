import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { parseDocument } from '../document/parse.ts';
import type { TextDocument } from '../document/model.ts';
import { blockText } from '../document/text.ts';
import { locales, type Locale } from '../locales.ts';
import { plain } from './plain.ts';
import { typesetDocument } from './typeset-document.ts';
import { typesetWords } from './typeset-words.ts';

function read(source: string): TextDocument {
  const parsed = parseDocument({ source, file: 'index.lt.mdx', line: 1 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.document;
}

const set = (source: string, locale: Locale = 'lt') => typesetDocument(read(source), locale);
const paragraph = (source: string, locale: Locale = 'lt') => set(source, locale).blocks[0];

describe('a paragraph', () => {
  test('is set across emphasis, links and code, which stays', () => {
    expect(paragraph('2017 m. [**kovo** 22 d.](/news "Žr. \'ten\'") "`a - "b"`" -- *5* km')).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', value: '2017\u00A0m.\u00A0' },
        {
          type: 'link',
          target: { to: 'path', path: '/news' },
          title: 'Žr.\u00A0„ten“',
          children: [{ type: 'strong', children: [{ type: 'text', value: 'kovo' }] }, { type: 'text', value: '\u00A022\u00A0d.' }],
        },
        { type: 'text', value: ' „' },
        { type: 'code', value: 'a - "b"' },
        { type: 'text', value: '“\u00A0– ' },
        { type: 'emphasis', children: [{ type: 'text', value: '5' }] },
        { type: 'text', value: '\u00A0km' },
      ],
    });
  });

  test('keeps a line break, and gives words in another language their own typography', () => {
    expect(paragraph('"Vienas  \n"du" <span lang="en">isn\'t "so"</span> <span lang="no">"nei"</span><br />o tu" ~~ne~~')).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', value: '„Vienas' },
        { type: 'break' },
        { type: 'text', value: '‚du‘ ' },
        { type: 'element', name: 'span', attributes: { lang: 'en' }, children: [{ type: 'text', value: 'isn’t “so”' }] },
        { type: 'text', value: ' ' },
        { type: 'element', name: 'span', attributes: { lang: 'no' }, children: [{ type: 'text', value: '"nei"' }] },
        { type: 'element', name: 'br', attributes: {}, children: [] },
        { type: 'text', value: 'o\u00A0tu“ ' },
        { type: 'delete', children: [{ type: 'text', value: 'ne' }] },
      ],
    });
  });

  test('sets the words of pictures and abbreviations by themselves', () => {
    expect(paragraph('![A. Kaušylienė "kalba"](foto.jpg "2017 m. kovas") <abbr title="Žr. toliau">ES lėšos</abbr>')).toEqual({
      type: 'paragraph',
      children: [
        { type: 'image', file: 'foto.jpg', alt: 'A.\u00A0Kaušylienė „kalba“', title: '2017\u00A0m.\u00A0kovas' },
        { type: 'text', value: ' ' },
        { type: 'element', name: 'abbr', attributes: { title: 'Žr.\u00A0toliau' }, children: [{ type: 'text', value: 'ES\u00A0lėšos' }] },
      ],
    });
  });
});

describe('blocks', () => {
  test('headings are set and hyphenated, keep their ids, and are the same objects in the list', () => {
    const document = set('## "Bendradarbiavimas" - 2017 m.\n\nTekstas\n\n### Kita');
    expect(document.blocks[0]).toEqual({
      type: 'heading',
      depth: 2,
      id: 'bendradarbiavimas-2017-m',
      children: [{ type: 'text', value: '„Bend\u00ADra\u00ADdar\u00ADbia\u00ADvimas“\u00A0– 2017\u00A0m.' }],
    });
    expect(document.headings).toHaveLength(2);
    expect(document.headings[0]).toBe(document.blocks[0]);
    expect(document.headings[1]).toBe(document.blocks[2]);
  });

  test('table cells are set one by one and hyphenated; paragraphs are not hyphenated', () => {
    const [table] = set('| "Vertė | bendradarbiavimas" |\n|---|---|\n| 591 163 Eur | `bendradarbiavimas` |').blocks;
    expect(table).toMatchObject({
      head: [[{ value: '"Vertė' }], [{ value: 'bend\u00ADra\u00ADdar\u00ADbia\u00ADvimas"' }]],
      rows: [[[{ value: '591\u00A0163\u00A0Eur' }], [{ type: 'code', value: 'bendradarbiavimas' }]]],
    });
    expect(paragraph('bendradarbiavimas')).toEqual({ type: 'paragraph', children: [{ type: 'text', value: 'bendradarbiavimas' }] });
  });

  test('lists, quotations, components and footnotes are set; code blocks, rules and other properties stay', () => {
    const source = [
      '- [x] "vienas"[^1]',
      '> o "du"',
      '<Note title="Pvz. trys">\n\n"trys"\n\n</Note>',
      '<Contacts topic="press" />',
      '```\na - "b"...\n```',
      '---',
      '[^1]: Žr. 5-10 p.',
    ].join('\n\n');
    const { blocks, footnotes } = set(source);
    expect(blockText(blocks)).toBe('„vienas“\no\u00A0„du“\nPvz.\u00A0trys\n„trys“\na - "b"...');
    expect(blocks[0]).toMatchObject({ items: [{ checked: true }] });
    expect(blocks[2]).toMatchObject({ properties: { title: 'Pvz.\u00A0trys' } });
    expect(blocks[3]).toMatchObject({ name: 'Contacts', properties: { topic: 'press' } });
    expect(blocks[5]).toEqual({ type: 'rule' });
    expect(footnotes).toMatchObject([{ id: '1', number: 1, references: 1 }]);
    expect(blockText(footnotes[0]?.children ?? [])).toBe('Žr.\u00A05–10\u00A0p.');
  });

  test('leaves the document it was given, and the places of links and pictures', () => {
    const document = read('"Vienas" [du](/news) ![trys](foto.jpg)\n\n## "Keturi"');
    const before = structuredClone(document);
    const { links, images } = typesetDocument(document, 'en');
    expect(document).toEqual(before);
    expect({ links, images }).toEqual({ links: before.links, images: before.images });
  });
});

describe('every text of the content', () => {
  const folder = join(import.meta.dirname, '../../../content');
  const { entries } = readContent(folder, folder);
  const texts = entries.flatMap((entry) => locales.flatMap((locale) => (entry.body[locale] ? [{ entry, locale, body: entry.body[locale] }] : [])));

  test.each(texts)('$entry.section/$entry.key in $locale: setting twice is setting once, and no word is lost', ({ entry, locale, body }) => {
    const document = read(body.source);
    const once = typesetDocument(document, locale);
    expect(typesetDocument(once, locale)).toEqual(once);
    const letters = (shown: TextDocument) => plain(blockText(shown.blocks)).replace(/[^\p{L}\p{N}\s]/gu, '');
    expect(letters(once)).toBe(letters(document));
    const words = typesetWords(entry.words[locale] ?? entry.words.lt, locale);
    expect(typesetWords(words, locale)).toEqual(words);
  });
});
