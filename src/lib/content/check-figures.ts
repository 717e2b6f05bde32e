import type { TextDocument } from '../document/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { AnyEntry } from './entry.ts';

/** Checks that each figure of a text has its words, and has them once: under `photos` of the front matter, or where it stands. */
export function checkFigures({ facts }: AnyEntry, { images }: TextDocument): Problem[] {
  return images.flatMap(({ file, place, figure }): Problem[] => {
    if (!figure) return [];
    const listed = facts.photos?.some((photo) => photo.file === file);
    const given = (['alt', 'caption'] as const).filter((name) => figure[name] !== undefined);
    if (listed && given.length) return [{ ...place, rule: 'said-twice', what: `What ${file} shows stands under photos already, and <Figure> says ${given.join(' and ')} again`, remedy: `Write <Figure file="${file}" /> alone.` }];
    if (listed || figure.alt) return [];
    return [{ ...place, rule: 'missing-alt', what: `The picture ${file} has no alternative text`, remedy: `Write what it shows, <Figure file="${file}" alt="…" />, or describe it in the front matter under photos.` }];
  });
}
