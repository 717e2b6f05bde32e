import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { imageFault } from './check-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lay = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('an ordinary %s is taken', async (format) => {
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#17694a' } }).toFormat(format).toBuffer();
  expect(imageFault(lay(`x.${format}`, bytes))).toBeUndefined();
});

test('an empty file, and a text that calls itself a picture, are refused', () => {
  expect(imageFault(lay('empty.png', ''))?.words.en.what).toBe('The picture is an empty file');
  expect(imageFault(lay('text.jpg', 'not a picture at all'))?.words.en.what).toBe('The picture cannot be read');
});

test('a picture of two hundred million pixels in a few kilobytes is refused before anything is made of it', () => {
  const head = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64');
  head.writeUInt32BE(20_000, 16);
  head.writeUInt32BE(10_000, 20);
  expect(imageFault(lay('bomb.png', head))?.words.en.what).toBe('The picture has 20000 × 10000 pixels');
});

const photo = () => sharp({ create: { width: 300, height: 200, channels: 3, background: '#17694a' } });

test('a picture in the colours of print is refused, and one in grey is taken', async () => {
  const cmyk = await photo().toColourspace('cmyk').jpeg().toBuffer();
  const grey = await photo().greyscale().toColourspace('b-w').jpeg().toBuffer();
  expect(imageFault(lay('cmyk.jpg', cmyk))?.words.en.what).toBe('The picture is in the four colours of print (CMYK)');
  expect(imageFault(lay('grey.jpg', grey))).toBeUndefined();
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s that is cut off is refused', async (format) => {
  // Noise, so that there is enough of it to cut.
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 }, background: '#000' } }).toFormat(format).toBuffer();
  expect(imageFault(lay(`whole.${format}`, bytes))).toBeUndefined();
  expect(imageFault(lay(`cut.${format}`, bytes.subarray(0, Math.floor(bytes.length * 0.7))))?.words.en.what).toMatch(/cut off|cannot be read/);
});

test('what a telephone makes is refused under any name, and a film is no picture', () => {
  const box = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1heic`, 'latin1'), Buffer.alloc(100)]);
  expect(imageFault(lay('heic.jpg', box('heic')))?.words.en.what).toBe('The picture is a HEIC file, which browsers do not show');
  expect(imageFault(lay('film.jpg', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\0\0mp41mp42', 'latin1'), Buffer.alloc(100)])))?.words.en.what).toBe('The picture cannot be read');
});
