import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { entryOf } from '../lib/content/test-entry.ts';
import { makeSite } from '../lib/site.ts';
import { photographsOf } from './photographs.ts';
import { settings } from '../lib/content/test-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'photographs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = makeSite({ settings, tags: {}, entries: [] }, { now: new Date('2027-01-01T00:00:00Z'), drafts: false }, 'https://x.lt');
const photo = { file: 'sale.jpg', alt: { lt: 'Salė su <žmonėmis>', en: 'A hall & "people"' }, caption: { lt: 'Antraštė ąčęėįšųūž', en: 'The caption' }, credit: 'O’Neill & <sūnūs>', licence: 'CC-BY-4.0' } as const;

/** A picture on its side, as cameras write it, with a position and a serial number. */
async function fromCamera(format: 'jpeg' | 'webp' | 'avif' | 'png'): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#17694a' } })
    .withExif({ IFD0: { Artist: 'KAMEROS SAVININKAS', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 41/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '25/1 16/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

async function taken(file: string, bytes: Uint8Array, more: object = {}) {
  writeFileSync(join(folder, file), bytes);
  const entry = { ...entryOf('news', 'a', { facts: { reference: 'PR-2017-01', photos: [{ ...photo, file, ...more }] } }), folder };
  const [lt] = await photographsOf(site, entry, 'lt');
  const [en] = await photographsOf(site, entry, 'en');
  if (!lt || !en) throw new Error('no photograph');
  return { lt, en };
}

test('an original is upright and named by its release, with its words in the language asked for', async () => {
  const { lt, en } = await taken('sale.jpg', await fromCamera('jpeg'));
  expect(lt).toMatchObject({ fileName: 'PR-2017-01-01-sale.jpg', width: 40, height: 60, alt: photo.alt.lt, caption: photo.caption.lt, credit: photo.credit, licence: 'CC-BY-4.0' });
  expect(en).toMatchObject({ fileName: lt.fileName, alt: photo.alt.en, caption: photo.caption.en });
  expect(en.bytes).toEqual(lt.bytes);
});

test('position, camera and owner are gone, and author, terms and words in both languages are in', async () => {
  const source = await fromCamera('jpeg');
  expect(await exifr.gps(source)).toBeTruthy();
  const { lt } = await taken('sale.jpg', source);
  const bytes = Buffer.from(lt.bytes);
  expect(await exifr.gps(bytes)).toBeFalsy();
  expect(bytes.includes('KAMEROS')).toBe(false);
  const read = (await exifr.parse(bytes, { xmp: true, mergeOutput: false, multiSegment: true })) as { xmp?: string };
  // The reader leaves the entities of XML as they are.
  const words = JSON.stringify(read).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  for (const said of [photo.credit, photo.alt.lt, 'A hall & \\"people\\"', photo.caption.lt, photo.caption.en, 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/']) expect(words).toContain(said);
});

test.each(['webp', 'avif', 'png'] as const)('a %s keeps its format and carries the words', async (format) => {
  const { lt } = await taken(`sale.${format}`, await fromCamera(format));
  const { format: kept, xmp, exif } = await sharp(lt.bytes).metadata();
  expect([kept === 'heif' ? 'avif' : kept, exif?.includes('KAMEROS') ?? false]).toEqual([format, false]);
  expect(xmp?.toString()).toContain('AltTextAccessibility');
});

test('terms without a deed lead to the page of the entry', async () => {
  const { lt } = await taken('sale.jpg', await fromCamera('jpeg'), { licence: 'press-use' });
  const xmp = (await sharp(lt.bytes).metadata()).xmp?.toString() ?? '';
  expect(xmp).toContain('WebStatement="https://x.lt/naujienos/a/"');
  expect(xmp).toContain('For use by the media only');
});

test('the same picture gives the same bytes', async () => {
  const source = await fromCamera('jpeg');
  const [first, second] = [await taken('vienas.jpg', source), await taken('vienas.jpg', source, { credit: 'Kitas' })];
  expect(first.lt.bytes).not.toEqual(second.lt.bytes);
  expect((await taken('vienas.jpg', source)).lt.bytes).toEqual(first.lt.bytes);
});
