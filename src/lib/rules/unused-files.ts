import type { AnyEntry } from '../content/entry.ts';
import type { TextDocument } from '../document/model.ts';

/** Names of the files in an entry's folder that neither its texts nor its photographs use; its texts and hidden files are not asked. */
export function unusedFiles(names: readonly string[], { facts }: AnyEntry, documents: readonly TextDocument[]): string[] {
  const used = new Set([
    ...(facts.photos ?? []).map(({ file }) => file),
    ...documents.flatMap(({ images, links }) => [...images.map(({ file }) => file), ...links.flatMap(({ target }) => (target.to === 'file' ? [target.file] : []))]),
  ]);
  return names.filter((name) => !name.startsWith('.') && !/\.mdx?$/i.test(name) && !used.has(name));
}
