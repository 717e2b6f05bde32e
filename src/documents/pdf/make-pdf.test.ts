import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readPdf } from '../../../tests/lib/documents.ts';
import { temporaryFolder } from '../../../tests/lib/build.ts';
import { ContentError } from '../../lib/problems/problem.ts';
import { hostilePaper, hostileTitle } from '../test-paper.ts';
import { fontsInPdf } from './fonts-in-pdf.ts';
import { fontNames } from './fonts.ts';
import { makePdf } from './make-pdf.ts';

// The first of each loads a library, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const paper = hostilePaper();
const source = 'content/news/x/index.lt.mdx';
const together = (text: string) => text.replace(/\s/g, '');

/** What a paper is refused for. */
function refusalOf(words: string, from = source): ContentError {
  try {
    makePdf({ ...paper, lead: words }, { source: from });
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('It was let in.');
}

test('hostile words are printed as they are, and every Lithuanian letter can be copied', async () => {
  const { pages, title } = await readPdf(makePdf(paper, { source }));
  const text = together(pages.join(''));
  for (const words of [hostileTitle, paper.lead, '@SUM(1) #read(1)', '#set page(width: 1pt)', '#pagebreak()', '=1+1', '[atlikta]padaryta', 'H2O']) expect(text).toContain(together(words));
  expect([...'ĄČĘĖĮŠŲŪŽąčęėįšųūž'].filter((letter) => !text.includes(letter))).toEqual([]);
  expect(title).toBe(hostileTitle);
});

test('the same paper gives the same bytes, whatever was set between', () => {
  const first = makePdf(paper, { source });
  makePdf({ ...paper, title: 'Kita' }, { source });
  expect(Buffer.from(makePdf(paper, { source })).equals(Buffer.from(first))).toBe(true);
});

test('the fonts in a PDF are those that are configured, in all their weights', () => {
  expect(fontsInPdf(Buffer.from(makePdf(paper, { source }))).every((name) => fontNames.includes(name))).toBe(true);
  expect(fontsInPdf(Buffer.from('/BaseFont /ABCDEF+DejaVuSans /FontName/SchibstedGrotesk-Bold'))).toEqual(['DejaVuSans', 'SchibstedGrotesk-Bold']);
});

test('a letter that the typeface has not is told with its file, line and column', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'index.lt.mdx');
  writeFileSync(file, '---\ntitle: Antraštė\nsummary: Яблоко\n---\n');
  expect(refusalOf('Яблоко', file).problems).toMatchObject([{ line: 3, column: 10, rule: 'missing-letter', words: { en: { what: expect.stringContaining('U+042F') } } }]);
  folder.remove();
});

test('an embargo stands at the top of every page', async () => {
  const long = { ...paper, embargo: 'EMBARGAS iki 2032 m.', blocks: Array.from({ length: 12 }, () => paper.blocks).flat() };
  const { pages } = await readPdf(makePdf(long, { source }));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((page) => !page.includes(long.embargo))).toEqual([]);
});

test('the funder’s mark stands in place of the words once its file is there, with the words as its alternative', async () => {
  const folder = temporaryFolder();
  const mark = join(folder.path, 'mark.svg');
  writeFileSync(mark, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 30" width="100" height="30"><rect width="100" height="30" fill="#005494"/></svg>');
  const [without, pdf] = [makePdf(paper, { source }), makePdf(paper, { source, mark })];
  const count = async (bytes: Uint8Array) => (await readPdf(bytes)).pages.join(' ').split(paper.funder.credit).length;
  expect(await count(pdf)).toBe((await count(without)) - 1);
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/S \/Figure/);
  folder.remove();
});
