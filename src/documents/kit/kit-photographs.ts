import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEntry } from '../../lib/content/entry.ts';
import type { Locale } from '../../lib/locales.ts';
import { documentName } from '../../lib/routes/documents.ts';
import { plain } from '../../lib/typography/plain.ts';

/** A photograph as a press kit holds it. */
export interface PressPhotograph {
  fileName: string;
  bytes: Uint8Array;
  credit: string;
  licence: string;
  caption?: string;
  alt: string;
}

/** The originals of an entry's photographs, with their words in a language, in the order of its front matter. */
export async function pressPhotographs(entry: AnyEntry, locale: Locale): Promise<PressPhotograph[]> {
  return (entry.facts.photos ?? []).map(({ file, alt, caption, credit, licence }, index) => ({
    fileName: `${documentName(entry)}-${String(index + 1).padStart(2, '0')}-${file}`,
    bytes: new Uint8Array(readFileSync(join(entry.folder, file))),
    credit,
    licence,
    alt: plain(alt[locale]),
    ...(caption && { caption: plain(caption[locale]) }),
  }));
}
