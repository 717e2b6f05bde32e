import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../locales.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Photo } from '../schemas/entries.ts';
import { pictureFacts } from './check-images.ts';
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
      : [complain([...at, 'file'], 'missingPhoto', { file: photo.file })];
    const nameless = locales.filter((locale) => isFileName(photo, photo.alt[locale]));
    const unasked = photo.people?.length && !photo.consent;
    return [
      ...missing,
      ...nameless.map((locale) => complain([...at, 'alt', locale], 'altIsFileName')),
      ...(unasked ? [complain([...at, 'people'], 'noConsent')] : []),
    ];
  });
}

const isFileName = ({ file }: Photo, alt: string) => [file, file.replace(/\.\w+$/, '')].includes(alt.trim().toLowerCase());

/** Photographs too small for print, and those that hold the place where they were taken: they are published, and the build says so. */
export function oddPhotos(read: readonly ReadEntry[]): Problem[] {
  return read.flatMap(({ entry, placeOf }) =>
    (entry?.facts.photos ?? []).flatMap(({ file }, index): Problem[] => {
      const found = pictureFacts(join(entry?.folder ?? '', file));
      if (!found) return [];
      const { width, height, located } = found;
      const place = placeOf(['photos', index, 'file']);
      return [
        ...(Math.max(width, height) < pressPixels ? [problem(place, 'smallPhoto', { width, height, wanted: pressPixels })] : []),
        ...(located ? [problem(place, 'locatedPhoto')] : []),
      ];
    }),
  );
}
