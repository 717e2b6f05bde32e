import type { AnyEntry } from './content/entry.ts';
import type { TextDocument } from './document/model.ts';
import type { Photo } from './schemas/entries.ts';

/** Photographs of an entry that its text does not show itself: the first of all leads the page, the rest follow the text. */
export function unplacedPhotos({ facts }: Pick<AnyEntry, 'facts'>, { images }: Pick<TextDocument, 'images'>): { lead: Photo | undefined; rest: Photo[] } {
  const [first, ...others] = facts.photos ?? [];
  const unplaced = (photo: Photo) => !images.some(({ file, figure }) => figure && file === photo.file);
  return { lead: first && unplaced(first) ? first : undefined, rest: others.filter(unplaced) };
}
