import { messages } from '../../i18n/index.ts';
import { entryId, hasLocale, type Entry } from '../content/entry.ts';
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
  return entriesOf(site, 'guide').filter((entry) => hasLocale(entry, locale)).map((entry) => {
    const anchor = chapterAnchor(entry.key);
    const document = readDocument(entry, locale);
    const ids = new Map(document.headings.flatMap(({ id, wordId, number }): [string, string][] => {
      const own = number ? id : `${anchor}-${id}`;
      return [[id, own], ...(wordId ? [[wordId, own] as [string, string]] : [])];
    }));
    const renamed = ({ wordId: _, ...heading }: Heading): Heading => ({ ...heading, id: ids.get(heading.id) ?? heading.id });
    // Headings stand on the first level of a text alone.
    const blocks = document.blocks.map((block): Block => (block.type === 'heading' ? renamed(block) : block));
    return { entry, anchor, label: chapterLabel(site, entry, words), document: { ...document, blocks, headings: document.headings.map(renamed) }, ids };
  });
}

/** Id of a chapter among the others, by the number of its folder: `s3` for `03-rizika`. */
export function chapterAnchor(key: string): string {
  const [, number] = /^0*(\d+)(?:-|$)/.exec(key) ?? [];
  return `s${number ?? `-${key}`}`;
}

/** Where a link of a chapter leads when all of them stand together: to another of them by its id alone, else as from the chapter's own page. */
export function resolveInGuide(site: Site, parts: readonly GuidePart[], part: GuidePart, locale: Locale, target: LinkTarget, full = false): ResolvedLink | undefined {
  const led = target.to === 'fragment' ? part : target.to === 'path' ? parts.find(({ entry }) => `/${entryId(entry)}` === target.path) : undefined;
  if (!led) return resolveLink(site, part.entry, locale, target, full);
  const fragment = 'fragment' in target ? target.fragment : undefined;
  return { href: `#${(fragment && led.ids.get(fragment)) || led.anchor}` };
}
