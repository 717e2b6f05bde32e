import { expect, test } from 'vitest';
import { entryOf } from '../content/test-entry.ts';
import { documentParts } from '../document/html.ts';
import { makeSite } from '../site.ts';
import { guideParts, resolveInGuide } from './parts.ts';
import { settings } from '../content/test-settings.ts';

if (!settings) throw new Error('content/site.yaml cannot be read');

/** A chapter with a text. */
function chapter(key: string, source: string, en = false) {
  const entry = entryOf('guide', key, en ? { en: {} } : {});
  entry.body.lt.source = source;
  if (entry.body.en) entry.body.en.source = source;
  return entry;
}

const entries = [chapter('00-ivadas', '## Kam\n\nŽr. [skyrių](/guide/05-b#tikslai).', true), chapter('05-b', '## Tikslai\n\nVisa[^a], [čia pat](#tikslai), [partneris](/partners/leu).\n\n[^a]: Išnaša.'), chapter('05-c', '## Tikslai\n\nTekstas.')];
const site = makeSite({ settings, tags: {}, entries: [...entries, entryOf('partners', 'leu')] }, { now: new Date('2026-12-01T00:00:00Z'), drafts: false }, 'https://x.lt/p');
const parts = guideParts(site, 'lt');
const [introduction, first] = parts;
if (!introduction || !first) throw new Error('The chapters are not there.');

test('chapters stand together under ids of their own, even two of one number', () => {
  expect(parts.map(({ anchor }) => anchor)).toEqual(['s0', 's5', 's-05-c']);
  expect(parts.flatMap(({ document }) => document.headings.map(({ id }) => id))).toEqual(['s0-1', 's5-1', 's-05-c-s5-1']);
  expect(parts.flatMap(({ document }) => document.blocks.flatMap((block) => (block.type === 'heading' ? [block.wordId] : [])))).toEqual([undefined, undefined, undefined]);
});

test('a language has those chapters that are written in it', () => {
  expect(guideParts(site, 'en').map(({ entry }) => entry.key)).toEqual(['00-ivadas']);
});

test('links between chapters stay within, by the id of the heading or of the chapter; others lead out', () => {
  const led = (part: typeof first, target: Parameters<typeof resolveInGuide>[4], full = false) => resolveInGuide(site, parts, part, 'lt', target, full)?.href;
  expect(led(introduction, { to: 'path', path: '/guide/05-b', fragment: 'tikslai' })).toBe('#s5-1');
  expect(led(introduction, { to: 'path', path: '/guide/05-b' })).toBe('#s5');
  expect(led(introduction, { to: 'path', path: '/guide/05-b', fragment: 'seniai' })).toBe('#s5');
  expect(led(first, { to: 'fragment', fragment: 's5-1' })).toBe('#s5-1');
  expect([led(first, { to: 'path', path: '/partners/leu' }), led(first, { to: 'path', path: '/partners/leu' }, true)]).toEqual(['/p/partneriai/leu/', 'https://x.lt/p/partneriai/leu/']);
});

test('as HTML among others, headings go a level deeper and footnotes have ids of their chapter', () => {
  const html = documentParts(first.document, { resolveLink: () => undefined, among: { prefix: 's5', deeper: 1 }, labels: { footnotes: 'Išnašos', backToText: () => 'Atgal', table: '', done: '', toDo: '' } }).join('');
  expect(html).toContain('<h3 id="s5-1">5.1\u00A0Tikslai</h3>');
  for (const part of ['href="#s5-fn-1" id="s5-fnref-1"', 'id="s5-fn-1"', 'href="#s5-fnref-1"', '<h3 id="s5-footnotes">']) expect(html).toContain(part);
});
