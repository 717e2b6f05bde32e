import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../schemas/site.ts';
import type { ReadEntry } from './read-entry.ts';

/** Towns of partners that the map does not know: they are missing from it, and the build says so. A site without places has no map. */
export function checkPlaces(read: readonly ReadEntry[], places: readonly Place[] | undefined): Problem[] {
  if (!places) return [];
  return read.flatMap(({ entry, placeOf }) => {
    if (entry?.section !== 'partners') return [];
    const { town } = entry.words.lt;
    const { country } = entry.facts;
    if (town === undefined || places.some(({ name, country: of }) => name.lt === town && of === country)) return [];
    return [problem(placeOf(['town']), 'townNotOnMap', { town, country })];
  });
}
