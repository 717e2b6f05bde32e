import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import { fault, type Fault } from '../problems/problem.ts';
import { tellsPosition } from './picture-position.ts';
import { isCmyk, isCutOff, pictureType } from './picture-bytes.ts';

/** Largest picture that is taken, in bytes and in pixels: a photograph of a good camera and no more. */
const most = { bytes: 15_000_000, pixels: 60_000_000 };

/** How much of a file is read for its size; metadata may stand before it. */
const headBytes = 512_000;

/** How much of its end is read for the mark that ends a picture. */
const tailBytes = 64_000;

/** Says what keeps a file from being published as a picture; undefined when nothing does. */
export function imageFault(path: string): Fault | undefined {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size === 0) return fault('emptyPicture');
    if (size > most.bytes) return fault('heavyPicture');
    const read = (length: number, from: number) => {
      const bytes = new Uint8Array(length);
      readSync(file, bytes, 0, length, from);
      return bytes;
    };
    const head = read(Math.min(size, headBytes), 0);
    if (pictureType(head) === 'heic') return fault('heicPicture');
    const { width, height } = imageSize(head);
    if (width * height > most.pixels) return fault('hugePicture', { width, height });
    if (isCmyk(head)) return fault('cmykPicture');
    const tail = read(Math.min(size, tailBytes), Math.max(0, size - tailBytes));
    return isCutOff(head, tail, size) ? fault('cutOffPicture') : undefined;
  } catch {
    return fault('unreadablePicture');
  } finally {
    closeSync(file);
  }
}

/** What a picture says of itself: width and height in pixels, and whether it holds the place where it was taken; undefined when it is not there or cannot be read, which is told elsewhere. */
export function pictureFacts(path: string): { width: number; height: number; located: boolean } | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const head = new Uint8Array(Math.min(fstatSync(file).size, headBytes));
      readSync(file, head, 0, head.length, 0);
      const { width, height } = imageSize(head);
      return { width, height, located: tellsPosition(head) };
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
