import { messages } from '../../i18n/index.ts';
import { entryId, folderNumber, hasLocale, type Entry } from '../content/entry.ts';
import type { ResolvedLink } from '../document/html.ts';
import type { Block, Heading, LinkTarget, TextDocument } from '../document/model.ts';
import { readDocument } from '../document/read.ts';
import { resolveLink } from '../document/resolve-link.ts';
import type { Locale } from '../locales.ts';
import { chapterLabel } from '../present.ts';
import { entriesOf, type Site } from '../site.ts';

/** A chapter as it stands among the others, on one page or in one book: its ids are like those of no other chapter. */
export interface GuidePart {
  entry: Entry<'guide'>;
  /** Id of the chapter's own heading: `s3`. */
  anchor: string;
  /** „3 skyrius“, „1 priedas“. */
  label: string;
  document: TextDocument;
  /** Ids of its headings by those they have on the chapter's own page. */
  ids: ReadonlyMap<string, string>;
}

/**
 * The chapters of the guide that a language has, in their order, fit to stand together.
 * @throws ContentError when a text is wrong
 */
export function guideParts(site: Site, locale: Locale): GuidePart[] {
  const words = messages(locale);
  const taken = new Set<string>();
  return entriesOf(site, 'guide').filter((entry) => hasLocale(entry, locale)).map((entry) => {
    const anchor = anchorOf(entry.key, taken);
    const document = readDocument(entry, locale);
    const own = (id: string) => (id.startsWith(`${anchor}-`) ? id : `${anchor}-${id}`);
    const ids = new Map(document.headings.flatMap(({ id, wordId }) => [id, ...(wordId ? [wordId] : [])].map((name): [string, string] => [name, own(id)])));
    const renamed = ({ wordId: _, ...heading }: Heading): Heading => ({ ...heading, id: own(heading.id) });
    // Headings stand on the first level of a text alone.
    const blocks = document.blocks.map((block): Block => (block.type === 'heading' ? renamed(block) : block));
    return { entry, anchor, label: chapterLabel(site, entry, words), document: { ...document, blocks, headings: document.headings.map(renamed) }, ids };
  });
}

/** Id of a chapter among the others: `s3` for the first whose folder begins with 03, the beginning of the ids of its sections. */
function anchorOf(key: string, taken: Set<string>): string {
  const number = folderNumber(key);
  const short = `s${number ?? ''}`;
  const anchor = number === undefined || taken.has(short) ? `s-${key}` : short;
  taken.add(anchor);
  return anchor;
}

/** Where a link of a chapter leads when all of them stand together: to another of them by its id alone, else as from the chapter's own page. */
export function resolveInGuide(site: Site, parts: readonly GuidePart[], part: GuidePart, locale: Locale, target: LinkTarget, full = false): ResolvedLink | undefined {
  const led = target.to === 'fragment' ? part : target.to === 'path' ? parts.find(({ entry }) => `/${entryId(entry)}` === target.path) : undefined;
  if (!led) return resolveLink(site, part.entry, locale, target, full);
  const fragment = 'fragment' in target ? target.fragment : undefined;
  return { href: `#${(fragment && led.ids.get(fragment)) || led.anchor}` };
}
