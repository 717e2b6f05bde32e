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
  expect(imageFault(lay('empty.png', ''))?.what).toBe('The picture is an empty file');
  expect(imageFault(lay('text.jpg', 'not a picture at all'))?.what).toBe('The picture cannot be read');
});

test('a picture of two hundred million pixels in a few kilobytes is refused before anything is made of it', () => {
  const head = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64');
  head.writeUInt32BE(20_000, 16);
  head.writeUInt32BE(10_000, 20);
  expect(imageFault(lay('bomb.png', head))?.what).toBe('The picture has 20000 × 10000 pixels');
});
