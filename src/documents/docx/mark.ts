import sharp from 'sharp';
import type { DocxMark } from './make-docx.ts';

/** The funder's mark as Word takes it, three times as large as it is printed; undefined when there is none. */
export async function docxMark(path: string | undefined): Promise<DocxMark | undefined> {
  if (!path) return undefined;
  const { data, info } = await sharp(path, { density: 300 }).resize({ height: 108 }).png().toBuffer({ resolveWithObject: true });
  return { png: new Uint8Array(data), width: info.width, height: info.height };
}
