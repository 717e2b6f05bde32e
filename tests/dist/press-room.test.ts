import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { XMLValidator } from 'fast-xml-parser';
import exifr from 'exifr';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentFormats } from '../../src/lib/routes/documents.ts';
import { firstMissing, pageWords, textOf, wordsOf, zipFiles } from '../lib/documents.ts';
import { entryFiles } from '../lib/fixture-files.ts';
import { buildFixture, buildTime, type FixtureSite } from '../lib/fixture-site.ts';
import { nodeOf } from '../lib/json-ld.ts';
import { filesOf } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const hostile = '<img src=x onerror=alert(1)> & "kabutės"';
const facts = `date: 2032-01-10
kind: press-release
reference: PR-2032-09
published: 2032-01-15
updates:
  - { date: 2032-01-20, text: { lt: Patikslintas skaičius, en: A figure made exact } }
  - { date: 2032-01-25, text: { lt: '${hostile}', en: '${hostile}' } }
withdrawn: { date: 2032-01-30, reason: { lt: Rasta esminė klaida., en: A grave mistake was found. } }
photos:
  - file: sale.jpg
    alt: { lt: Salė su žmonėmis, en: A hall with people }
    caption: { lt: 'Salė ${hostile}', en: 'Hall ${hostile}' }
    credit: Fotografė
    licence: CC-BY-4.0
    people: [Jonas Jonaitis]
    consent: true
`;
const words = `origin: Perpasakota.\nquotes:\n  - { text: 'Sakiau ${hostile}', name: Jonas Jonaitis, role: pareigos }\n`;
let built: FixtureSite;

beforeAll(async () => {
  const picture = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Artist: 'SAVININKAS' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 41/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '25/1 16/1 0/1' } })
    .jpeg().toBuffer();
  const event = 'date: 2032-02-10\nstartsAt: 2032-02-10T10:00:00+02:00\nendsAt: 2032-02-10T12:30:00+02:00\nkind: public-event\npublished: 2032-01-15\n';
  built = await buildFixture({
    ...entryFiles('news/atsauktas', 'Netikslus pranesimas', { facts, words, text: 'Tekstas.\n\n| a | b |\n|---|---|\n| 1 | 2 |' }),
    'news/atsauktas/sale.jpg': new Uint8Array(picture),
    ...entryFiles('events/valandos', 'Valandos', { facts: event, words: 'place: "Salė\\r\\nBEGIN:VALARM"\n' }),
  }, '2032-02-01T00:00:00Z');
}, buildTime);
afterAll(() => built?.remove());

const read = (file: string) => readFileSync(join(built.out, file), 'utf8');
const page = () => built.page('/naujienos/netikslus-pranesimas-lt/');

test('a withdrawn text stands at its address with a notice, and every list marks it', () => {
  const { document } = page();
  expect(plain(document.querySelector('article [role="note"]')?.text ?? '')).toBe('Šis tekstas atšauktas 2032 m. sausio 30 d. Rasta esminė klaida.');
  expect(document.querySelector('.text')?.text).toContain('Tekstas.');
  for (const address of ['/naujienos/', '/naujienos/2032/', '/ziniasklaidai/', '/']) expect(plain(built.page(address).document.querySelector('main')?.text ?? ''), address).toContain('atšauktas tekstas');
  expect(plain(built.page('/en/news/netikslus-pranesimas-en/').document.querySelector('article [role="note"]')?.text ?? '')).toBe('This text was withdrawn on 30 January 2032. A grave mistake was found.');
});

test('the search, the feeds and the list for programs mark it too', () => {
  const fragments = filesOf(built.out).filter((file) => file.startsWith('pagefind/fragment/')).map((file) => gunzipSync(readFileSync(join(built.out, file))).toString());
  expect(fragments.filter((text) => text.includes('"title":"Atšaukta: Netikslus pranesimas lt"'))).toHaveLength(1);
  for (const file of ['rss.xml', 'naujienos/atom.xml', 'pranesimai-spaudai/feed.json']) expect(read(file), file).toContain('Atšaukta: Netikslus pranesimas lt');
  const { releases } = JSON.parse(read('pranesimai-spaudai/releases.json')) as { releases: { reference: string; withdrawn?: object; modified: string; updates: object[] }[] };
  expect(releases.find(({ reference }) => reference === 'PR-2032-09')).toMatchObject({ withdrawn: { date: '2032-01-30', reason: 'Rasta esminė klaida.' }, modified: '2032-01-30' });
});

test('what has changed is listed newest first, and told to machines', () => {
  const list = page().document.querySelector('[aria-labelledby="page_changes"]');
  expect(list?.querySelectorAll('time').map((time) => time.getAttribute('datetime'))).toEqual(['2032-01-25', '2032-01-20']);
  expect(nodeOf(page(), 'NewsArticle')).toMatchObject({
    datePublished: '2032-01-15', dateModified: '2032-01-30', creativeWorkStatus: 'Withdrawn',
    correction: [{ text: 'Rasta esminė klaida.', datePublished: '2032-01-30' }, { text: hostile.replace('"kabutės"', '„kabutės“'), datePublished: '2032-01-25' }, { text: 'Patikslintas skaičius', datePublished: '2032-01-20' }],
  });
  expect(page().document.querySelector('meta[property="article:modified_time"]')?.getAttribute('content')).toBe('2032-01-30');
});

test('a quotation stands with its speaker and a button, and in JSON-LD', () => {
  const quotes = page().document.querySelector('[aria-labelledby="page_quotes"]');
  expect(plain(quotes?.querySelector('figcaption')?.text ?? '')).toBe('– Jonas Jonaitis, pareigos');
  expect(quotes?.querySelectorAll('[data-do="copy"]')).toHaveLength(1);
  expect(nodeOf(page(), 'NewsArticle')).toMatchObject({ hasPart: [{ '@type': 'Quotation', spokenByCharacter: { name: 'Jonas Jonaitis' } }] });
});

test('a photograph is offered whole with its size, and machines are told its licence', async () => {
  const link = page().document.querySelector('[aria-labelledby="page_originals"] li');
  const bytes = readFileSync(join(built.out, 'media/PR-2032-09-01-sale.jpg'));
  expect(link?.querySelector('a')?.getAttribute('href')).toBe('/projektas/media/PR-2032-09-01-sale.jpg');
  expect(plain(link?.text ?? '')).toBe(`PR-2032-09-01-sale.jpg (2 400 × 1 600 tašk., ${Math.round(bytes.length / 1000)} kB). Nuotrauka: Fotografė. CC BY 4.0`);
  expect(nodeOf(page(), 'NewsArticle')).toMatchObject({ image: [{ '@type': 'ImageObject', contentUrl: 'https://pavyzdys.example/projektas/media/PR-2032-09-01-sale.jpg', license: 'https://creativecommons.org/licenses/by/4.0/', creditText: 'Fotografė', width: { value: 2400 } }] });
  for (const file of ['rss.xml', 'pranesimai-spaudai/atom.xml', 'en/feed.json']) expect(read(file), file).toContain('https://pavyzdys.example/projektas/media/PR-2032-09-01-sale.jpg');
  expect(read('rss.xml')).toContain(`<enclosure length="${bytes.length}" type="image/jpeg"`);
});

test('no picture of the site tells where it was taken or whose camera it was', async () => {
  const pictures = filesOf(built.out).filter((file) => /\.(?:jpe?g|png|webp|avif)$/.test(file));
  const told = await Promise.all(pictures.map(async (file) => ((await exifr.gps(readFileSync(join(built.out, file))).catch(() => undefined)) || readFileSync(join(built.out, file)).includes('SAVININKAS') ? [file] : [])));
  expect(told.flat()).toEqual([]);
  expect(pictures.length).toBeGreaterThanOrEqual(8);
});

test('words that look like markup make no element anywhere', () => {
  expect(page().document.querySelectorAll('[onerror], img[src="x"]')).toEqual([]);
  const xml = filesOf(built.out).filter((file) => file.endsWith('.xml'));
  expect(xml.filter((file) => XMLValidator.validate(read(file)) !== true)).toEqual([]);
  expect(xml.filter((file) => read(file).includes('<img src=x'))).toEqual([]);
  expect(JSON.parse(read('feed.json')) as object).toHaveProperty('items');
  expect(read('feed.json')).not.toContain('<img src=x');
});

test.each(documentFormats)('the notice, the quotation and the changes are in the %s too, in the order of the page', async (format) => {
  const text = await textOf(`a.${format}`, new Uint8Array(readFileSync(join(built.out, `dokumentai/PR-2032-09.lt.${format}`))));
  const wanted = pageWords(page().html);
  expect(wanted.join(' ')).toMatch(/^Netikslus pranesimas lt Šis tekstas atšauktas .* Citatos Sakiau .* Jonas Jonaitis pareigos Kas pakeista 2032/);
  expect(firstMissing(wanted, wordsOf(text))).toBeUndefined();
});

test('a record tells programs of changes, quotations and the withdrawal, and of the hours of an event', () => {
  const record = (name: string) => JSON.parse(read(`dokumentai/${name}.json`)) as unknown;
  expect(record('PR-2032-09.en')).toMatchObject({ modified: '2032-01-30', withdrawn: { date: '2032-01-30', reason: 'A grave mistake was found.' }, updates: [{ date: '2032-01-25' }, { date: '2032-01-20', text: 'A figure made exact' }], quotes: [{ name: 'Jonas Jonaitis', role: 'pareigos' }] });
  expect(record('valandos.lt')).toMatchObject({ startsAt: '2032-02-10T10:00:00+02:00', endsAt: '2032-02-10T12:30:00+02:00', facts: [{ value: '2032 m. vasario 10 d., antradienis, 10:00–12:30' }, {}, {}] });
});

test('a kit holds the photographs with their words, and no position', async () => {
  const kit = zipFiles(new Uint8Array(readFileSync(join(built.out, 'dokumentai/PR-2032-09.lt.zip'))));
  const photo = Buffer.from(kit['photographs/PR-2032-09-01-sale.jpg'] ?? []);
  expect(photo.equals(readFileSync(join(built.out, 'media/PR-2032-09-01-sale.jpg')))).toBe(true);
  expect(Buffer.from(kit['LICENCE.txt'] ?? []).toString()).toContain('PR-2032-09-01-sale.jpg: Fotografė. CC BY 4.0');
});

test('an event of hours stands at its hours in its calendar, and its place begins no line', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('dokumentai/valandos.lt.ics')) as unknown as unknown[]);
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect([event?.startDate.toJSDate().toISOString(), event?.endDate.toJSDate().toISOString(), event?.location]).toEqual(['2032-02-10T08:00:00.000Z', '2032-02-10T10:30:00.000Z', 'Salė BEGIN:VALARM']);
  expect(plain(built.page('/renginiai/valandos-lt/').document.querySelector('.facts dd')?.text ?? '')).toBe('2032 m. vasario 10 d., antradienis, 10:00–12:30');
  expect(nodeOf(built.page('/renginiai/valandos-lt/'), 'Event')).toMatchObject({ startDate: '2032-02-10T10:00:00+02:00' });
});

test('whom the press may ask stands on a card once somebody does', () => {
  expect(read('press.vcf')).toContain('FN:Spaudos žmogus\r\nORG:Pramanyta įstaiga\r\n');
  expect(built.page('/ziniasklaidai/').document.querySelector('a[href="/projektas/press.vcf"]')).not.toBeNull();
});
