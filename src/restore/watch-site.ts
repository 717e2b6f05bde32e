import { entryId, type AnyEntry } from '../lib/content/entry.ts';
import type { Locale } from '../lib/locales.ts';
import { sections, type Section } from '../lib/sections.ts';
import type { Lookup, Site } from '../lib/site.ts';
import type { CellKind } from './cells.ts';

/** Is told the name of each cell of a site when it is read. */
export type Note = (cell: string) => void;

/**
 * A site that tells what is read of it. There is no other way to its data than through what is noted here, so that nothing a page
 * shows can escape; what is noted may be more than is shown, never less. An entry is the same object wherever it is found.
 */
export function watchSite(site: Site, note: Note): Site {
  const noted = (kind: CellKind, of?: string) => note(of === undefined ? kind : `${kind} ${of}`);
  const known = new Map<AnyEntry, AnyEntry>();
  const watched = (entry: AnyEntry): AnyEntry => {
    const own = known.get(entry) ?? watchEntry(entry, noted);
    known.set(entry, own);
    return own;
  };
  const list = (entries: readonly AnyEntry[]) => entries.map(watched);
  const lookup = <T, W = T>(kind: CellKind, found: Lookup<T>, wrap: (value: T) => W): Lookup<W> => ({
    get(name) {
      noted(kind, name);
      const value = found.get(name);
      return value === undefined ? undefined : wrap(value);
    },
  });
  const same = <T>(value: T) => value;
  return {
    // Not noted: no page of a preview is restored (`makers.ts`).
    preview: site.preview,
    get settings() { noted('settings'); return site.settings; },
    get origin() { noted('settings'); return site.origin; },
    get base() { noted('settings'); return site.base; },
    get tags() { noted('tags'); return site.tags; },
    get redirects() { noted('redirects'); return site.redirects; },
    get evaluation() { noted('evaluation'); return site.evaluation; },
    get entries() { noted('entries'); return list(site.entries); },
    get routes() { noted('routes'); return site.routes; },
    routesByView: lookup('routes-of', site.routesByView, same),
    routeById: lookup('route', site.routeById, same),
    routeByAddress: lookup('route-at', site.routeByAddress, same),
    entryById: lookup('entry', site.entryById, watched),
    inOrder: inOrderOf(site, (section) => { noted('order', section); return list(site.inOrder[section]); }),
    lists: lookup('list', site.lists, list),
    neighbours: lookup('around', site.neighbours, ({ previous, next }) => ({ ...(previous && { previous: watched(previous) }), ...(next && { next: watched(next) }) })),
  };
}

function inOrderOf(site: Site, read: (section: Section) => readonly AnyEntry[]): Site['inOrder'] {
  const getters = sections.map((section) => [section, { enumerable: true, get: () => read(section) }] as const);
  return Object.defineProperties({}, Object.fromEntries(getters)) as typeof site.inOrder;
}

/** An entry that tells what is read of it; its section and key are its name, which whoever holds it has noted. */
function watchEntry(entry: AnyEntry, noted: (kind: CellKind, of: string) => void): AnyEntry {
  const id = entryId(entry);
  const inLocale = <T>(kind: 'words' | 'body', values: { lt: T; en?: T }) => {
    const read = (locale: Locale) => { noted(kind, `${id} ${locale}`); return values[locale]; };
    return { get lt() { return read('lt'); }, get en() { return read('en'); } };
  };
  return {
    section: entry.section,
    key: entry.key,
    get folder() { noted('files', id); return entry.folder; },
    get facts() { noted('facts', id); return entry.facts; },
    get kept() { noted('kept', id); return entry.kept; },
    get translation() { noted('translation', id); return entry.translation; },
    words: inLocale<unknown>('words', entry.words),
    body: inLocale<unknown>('body', entry.body),
  } as unknown as AnyEntry;
}
