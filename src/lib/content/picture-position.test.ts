import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tellsPosition } from './picture-position.ts';

const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } });
const camera = { IFD0: { Make: 'Camera' } };
const place = { GPSLatitudeRef: 'N', GPSLatitude: '54/1 41/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '25/1 16/1 0/1' };
const located = await blank().withExif({ ...camera, IFD3: place }).jpeg().toBuffer();

test('a photograph that says where it was taken is known by it', async () => {
  expect(tellsPosition(located)).toBe(true);
  expect(tellsPosition(await blank().withExif(camera).jpeg().toBuffer())).toBe(false);
  expect(tellsPosition(await blank().jpeg().toBuffer())).toBe(false);
});

test('the order of bytes that other cameras use is read too', () => {
  const [short, long] = [(value: number) => [value >> 8, value & 255], (value: number) => [0, 0, value >> 8, value & 255]];
  const directory = (tag: number, value: number) => [...short(1), ...short(tag), ...short(4), ...long(1), ...long(value), ...long(0)];
  const exif = [...Buffer.from('Exif\0\0MM\0*', 'latin1'), ...long(8), ...directory(0x8825, 26), ...directory(2, 0)];
  expect(tellsPosition(Uint8Array.from(exif))).toBe(true);
});

test('a file that ends anywhere is read to its end and no further', () => {
  const cut = Array.from({ length: located.length }, (_, length) => tellsPosition(located.subarray(0, length)));
  expect(cut[0]).toBe(false);
  expect(cut.at(-1)).toBe(true);
});
