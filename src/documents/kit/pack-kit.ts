import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { fixedZip, type Files } from '../fixed-zip.ts';
import type { Photograph } from '../photographs.ts';

/** What goes into a kit. */
export interface Kit {
  /** Documents by their file names. */
  documents: Files;
  /** Texts by their file names. */
  texts: Record<string, string>;
  photographs: readonly Photograph[];
  /** The funder's mark on disk, when there is one. */
  mark: string | undefined;
  /** `YYYY-MM-DD` that every file carries. */
  day: string;
}

/** Packs a press kit; the same files give the same bytes. */
export function packKit({ documents, texts, photographs, mark, day }: Kit): Uint8Array {
  const encode = new TextEncoder();
  return fixedZip({
    ...documents,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, encode.encode(text)])),
    ...(mark && { [`funder-${basename(mark)}`]: new Uint8Array(readFileSync(mark)) }),
    ...Object.fromEntries(photographs.map(({ fileName, bytes }) => [`photographs/${fileName}`, bytes])),
  }, day);
}
