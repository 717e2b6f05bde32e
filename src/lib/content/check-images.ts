import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import { isCmyk, isCutOff, pictureType } from './picture-bytes.ts';

/** Largest picture that is taken, in bytes and in pixels: a photograph of a good camera and no more. */
const most = { bytes: 15_000_000, pixels: 60_000_000 };

/** How much of a file is read for its size; metadata may stand before it. */
const headBytes = 512_000;

/** How much of its end is read for the mark that ends a picture. */
const tailBytes = 64_000;

/** What is wrong with a picture, and what to do. */
export interface ImageFault {
  what: string;
  remedy: string;
}

/** Said of a file of the format that telephones make: by its name or by its bytes. */
export const heicFault: ImageFault = { what: 'The picture is a HEIC file, which browsers do not show', remedy: 'Save it as jpg; a telephone does so when it is set to “most compatible”.' };

/** Says what keeps a file from being published as a picture; undefined when nothing does. */
export function imageFault(path: string): ImageFault | undefined {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size === 0) return { what: 'The picture is an empty file', remedy: 'Lay the picture there again.' };
    if (size > most.bytes) return { what: 'The picture is larger than 15 MB', remedy: 'Save it smaller; 3000 pixels on the long side are plenty.' };
    const read = (length: number, from: number) => {
      const bytes = new Uint8Array(length);
      readSync(file, bytes, 0, length, from);
      return bytes;
    };
    const head = read(Math.min(size, headBytes), 0);
    if (pictureType(head) === 'heic') return heicFault;
    const { width, height } = imageSize(head);
    if (width * height > most.pixels) return { what: `The picture has ${width} × ${height} pixels`, remedy: 'Save it smaller; 3000 pixels on the long side are plenty.' };
    if (isCmyk(head)) return { what: 'The picture is in the four colours of print (CMYK)', remedy: 'Save it in RGB (sRGB): screens show the colours of print wrongly.' };
    const tail = read(Math.min(size, tailBytes), Math.max(0, size - tailBytes));
    return isCutOff(head, tail, size) ? { what: 'The picture is cut off: the file ends before it does', remedy: 'Copy the file here again from where it came.' } : undefined;
  } catch {
    return { what: 'The picture cannot be read', remedy: 'Save it again as jpg, png, webp or avif.' };
  } finally {
    closeSync(file);
  }
}
