import { strToU8, zipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/lib/build.ts';
import { readSettings } from '../lib/content/read-settings.ts';
import { acknowledgement } from '../lib/acknowledgement.ts';
import { ContentError } from '../lib/problems/problem.ts';
import { checkFolder } from './check-acknowledged.ts';

const { settings } = readSettings('tests/fixtures/content', 'content');
if (!settings) throw new Error('The fixture has no settings.');
const line = { lt: acknowledgement(settings, 'lt'), en: acknowledgement(settings, 'en') };
const site = { settings, redirects: { '/senas/': '/news' } };

const page = (text: string) => `<!doctype html><p>x</p><section class="funding" data-acknowledgement><p>${text.replace(/(\d) (\d)/g, '$1\u00A0$2').replace('projekt', 'pro\u00ADjekt')}</p></section>`;
const docx = (text: string) => zipSync({ 'word/document.xml': strToU8(`<w:document><w:p><w:r><w:t>Tekstas</w:t></w:r></w:p><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>`), 'word/styles.xml': strToU8(text) });
const pdf = (text: string) => `%PDF-1.7\n<x:xmpmeta><dc:description>Apie. ${text}</dc:description></x:xmpmeta>\n%%EOF`;
const folded = (text: string) => `BEGIN:VCALENDAR\r\nDESCRIPTION:Apie\\n${text.replaceAll(',', '\\,').replace(/(.{40})/gu, '$1\r\n ')}\r\nEND:VCALENDAR\r\n`;

/** A file of every form that must say who paid, made with a text. */
const forms: Record<string, (text: string) => string | Uint8Array> = {
  '/index.html': page,
  '/en/news/index.html': page,
  '/404.html': page,
  '/rss.xml': (text) => `<rss><channel><description>&lt;p&gt;Apie&lt;/p&gt; &lt;p&gt;${text}&lt;/p&gt;</description></channel></rss>`,
  '/en/feed.json': (text) => JSON.stringify({ items: [{ content_html: `<p>x</p>\n<p>${text}</p>` }] }),
  '/en/events/calendar.ics': folded,
  '/dokumentai/a.en.bib': (text) => `@misc{a, note = {${text}}}`,
  '/dokumentai/a.lt.ris': (text) => `N1  - ${text}\r\n`,
  '/dokumentai/a.lt.txt': (text) => `\uFEFFTekstas\n\n${text}\n`,
  '/dokumentai/a.en.csv': (text) => `"a","b"\r\n"${text}"\r\n`,
  '/dokumentai/a.lt.pdf': pdf,
  '/dokumentai/a.en.docx': docx,
  '/dokumentai/a.lt.epub': (text) => zipSync({ 'mimetype': strToU8('application/epub+zip'), 'OEBPS/title.xhtml': strToU8(`<html><body><p>${text}</p></body></html>`), 'OEBPS/c1.xhtml': strToU8('<html/>') }),
  '/dokumentai/a.lt.zip': (text) => zipSync({ 'a.lt.pdf': strToU8(pdf(text)), 'FUNDING.txt': strToU8(text), 'drawing.svg': strToU8('<svg/>') }),
};
const languageOf = (address: string) => (/^\/en\/|\.en\./.test(address) ? 'en' : 'lt');

/** Lays files into a folder and looks through it; the mistakes told, or how many files were fine. */
async function look(files: Record<string, string | Uint8Array>): Promise<string[] | number> {
  const { path, remove } = temporaryFolder();
  onTestFinished(remove);
  for (const [address, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(path, address)), { recursive: true });
    writeFileSync(join(path, address), bytes);
  }
  try {
    return (await checkFolder(path, site, () => {})).addresses.length;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, rule, words }) => `${rule} ${file} ${words.en.what}`);
  }
}

const acknowledged = Object.fromEntries(Object.entries(forms).map(([address, make]) => [address, make(line[languageOf(address)])]));

test('a site whose files all say who paid, each in its language, is fine', async () => {
  expect(await look(acknowledged)).toBe(Object.keys(forms).length);
});

test.each(Object.keys(forms))('%s that does not say who paid, or says it in the other language, is told', async (address) => {
  const make = forms[address] ?? page;
  const told = `acknowledgement ${address}`;
  for (const text of ['Nieko.', line[languageOf(address) === 'lt' ? 'en' : 'lt'], line[languageOf(address)].slice(0, -12)]) {
    const problems = await look({ ...acknowledged, [address]: make(text) });
    expect(Array.isArray(problems) && problems.every((problem) => problem.startsWith(told)), String(problems)).toBe(true);
  }
});

test('a document within an archive is named with it, and the language that is missing too', async () => {
  const kit = zipSync({ 'FUNDING.txt': strToU8(line.en), 'a.en.docx': docx('Nothing.') });
  expect(await look({ '/dokumentai/a.en.zip': kit })).toEqual(['acknowledgement /dokumentai/a.en.zip → a.en.docx The file does not say in English who paid for the project']);
});

test('a page that only hides the sentence in a script, or has an empty block, is told', async () => {
  expect(await look({ '/index.html': `<script>${line.lt}</script>` })).toHaveLength(1);
  expect(await look({ '/index.html': `<section data-acknowledgement></section><script type="application/ld+json">"${line.lt}"</script>` })).toHaveLength(1);
});

test('what no reader takes for a page, feed or document is exempt, a file of an unknown form is not', async () => {
  expect(await look({ '/cards/index.png': 'x', '/_astro/a.js': 'x', '/pagefind/lt.txt': 'x', '/robots.txt': 'x', '/senas/index.html': 'x', '/index.html.br': 'x', '/build.json': '{}', '/sitemap-0.xml': '<x/>' })).toBe(0);
  expect(await look({ '/naujas/index.html': 'x', '/a.odt': 'x' })).toHaveLength(2);
});
