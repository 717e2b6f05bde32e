import { strFromU8, unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import { afterEach, expect, test, vi } from 'vitest';
import { docxText } from '../../../tests/lib/documents.ts';
import { hostilePaper, hostileTitle } from '../test-paper.ts';
import { makeDocx } from './make-docx.ts';

// The first of each loads a library, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const paper = hostilePaper();
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

afterEach(() => vi.useRealTimers());

test('the same paper gives the same bytes at any hour', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-01T00:00:00Z') });
  const first = await makeDocx(paper);
  vi.setSystemTime(new Date('2031-05-05T05:05:05Z'));
  expect(Buffer.from(await makeDocx(paper)).equals(Buffer.from(first))).toBe(true);
});

test('it has named styles, its language, its properties, and the day of its content', async () => {
  const docx = await makeDocx(paper);
  expect(part(docx, 'word/styles.xml')).toMatch(/w:lang [^>]*w:val="lt-LT"/);
  for (const style of ['Heading1', 'Heading2', 'Lead', 'Hyperlink']) expect(part(docx, 'word/document.xml') + part(docx, 'word/styles.xml')).toContain(`"${style}"`);
  expect(part(docx, 'docProps/core.xml')).toMatch(/<dcterms:created[^>]*>2026-11-23T00:00:00Z</);
  expect(part(docx, 'docProps/core.xml')).toContain(`PR-2017-01, ${paper.projectNumber}`);
  expect(part(docx, 'word/document.xml')).toMatch(/<w:tblHeader\/>/);
});

test('hostile words are words, every part is XML, and every link is known to the archive', async () => {
  const docx = await makeDocx(paper);
  const text = docxText(docx);
  for (const words of [hostileTitle, paper.lead, '#set page(width: 1pt)', '[atlikta] padaryta', '=1+1']) expect(text).toContain(words);
  const names = Object.keys(unzipSync(docx)).filter((name) => /\.(?:xml|rels)$/.test(name));
  expect(names.filter((name) => XMLValidator.validate(part(docx, name)) !== true)).toEqual([]);
  const relations = part(docx, 'word/_rels/document.xml.rels');
  const used = [...part(docx, 'word/document.xml').matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((id) => !relations.includes(`Id="${id}"`))).toEqual([]);
});
