import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';

/** Largest picture that is taken, in bytes and in pixels: a photograph of a good camera and no more. */
const most = { bytes: 15_000_000, pixels: 60_000_000 };

/** How much of a file is read for its size; metadata may stand before it. */
const headBytes = 512_000;

/** Says what keeps a file from being published as a picture; undefined when nothing does. */
export function imageFault(path: string): { what: string; remedy: string } | undefined {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size === 0) return { what: 'The picture is an empty file', remedy: 'Lay the picture there again.' };
    if (size > most.bytes) return { what: 'The picture is larger than 15 MB', remedy: 'Save it smaller; 3000 pixels on the long side are plenty.' };
    const head = new Uint8Array(Math.min(size, headBytes));
    readSync(file, head, 0, head.length, 0);
    const { width, height } = imageSize(head);
    return width * height > most.pixels ? { what: `The picture has ${width} × ${height} pixels`, remedy: 'Save it smaller; 3000 pixels on the long side are plenty.' } : undefined;
  } catch {
    return { what: 'The picture cannot be read', remedy: 'Save it again as jpg, png, webp or avif.' };
  } finally {
    closeSync(file);
  }
}
