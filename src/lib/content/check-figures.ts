import type { TextDocument } from '../document/model.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { AnyEntry } from './entry.ts';

/** Checks that each figure of a text has its words, and has them once: under `photos` of the front matter, or where it stands. */
export function checkFigures({ facts }: AnyEntry, { images }: TextDocument): Problem[] {
  return images.flatMap(({ file, place, figure }): Problem[] => {
    if (!figure) return [];
    const listed = facts.photos?.some((photo) => photo.file === file);
    const given = figure.alt !== undefined && figure.caption !== undefined ? 'both' : (['alt', 'caption'] as const).find((name) => figure[name] !== undefined);
    if (listed && given) return [problem(place, 'saidTwice', { file, given })];
    return listed || figure.alt ? [] : [problem(place, 'missingFigureAlt', { file })];
  });
}
