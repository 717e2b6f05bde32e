import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { locales } from '../locales.ts';
import type { Problem } from '../problems/problem.ts';
import type { Photo } from '../schemas/entries.ts';
import type { Complain } from './check-entry.ts';
import type { AnyEntry } from './entry.ts';
import type { ReadEntry } from './read-entry.ts';

/** Pixels that the long side of a photograph needs to be printed across a newspaper's columns. */
const pressPixels = 2000;

/** Checks the photographs that an entry names: that they are there, are described, and that those shown in them agreed. */
export function checkPhotos(entry: AnyEntry, complain: Complain): Problem[] {
  return (entry.facts.photos ?? []).flatMap((photo, index) => {
    const at = ['photos', index] as const;
    const missing = existsSync(join(entry.folder, photo.file))
      ? []
      : [complain([...at, 'file'], 'missing-photo', `There is no file ${photo.file} in the folder`, 'Lay the picture beside the text, or mend its name.')];
    const nameless = locales.filter((locale) => isFileName(photo, photo.alt[locale]));
    const unasked = photo.people?.length && !photo.consent;
    return [
      ...missing,
      ...nameless.map((locale) => complain([...at, 'alt', locale], 'alt-is-file-name', 'The alternative text is the name of the file', 'Say in one sentence what the picture shows.')),
      ...(unasked ? [complain([...at, 'people'], 'no-consent', 'People are named in the photograph, and it does not say that they agreed', 'Add “consent: true” once they have, or publish another picture.')] : []),
    ];
  });
}

const isFileName = ({ file }: Photo, alt: string) => [file, file.replace(/\.\w+$/, '')].includes(alt.trim().toLowerCase());

/** Photographs too small for print: they are published, and the build says so. */
export function smallPhotos(read: readonly ReadEntry[]): Problem[] {
  return read.flatMap(({ entry, placeOf }) =>
    (entry?.facts.photos ?? []).flatMap(({ file }, index): Problem[] => {
      const { width, height } = imageSize(readFileSync(join(entry?.folder ?? '', file)));
      if (Math.max(width, height) >= pressPixels) return [];
      return [{ ...placeOf(['photos', index, 'file']), rule: 'small-photo', what: `The photograph has ${width} × ${height} pixels, too few for print`, remedy: `Lay the original there if you have it: ${pressPixels} pixels or more on the long side.` }];
    }),
  );
}
