import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryId, type AnyEntry } from '../lib/content/entry.ts';
import type { Locale } from '../lib/locales.ts';
import type { View } from '../lib/routes/route.ts';
import type { Section } from '../lib/sections.ts';
import type { Site } from '../lib/site.ts';

/**
 * A cell is the smallest part of a site whose reading is noted: its name is its kind and what it is of, `words news/2017-03-rezultatai lt`.
 * Here stands what each holds; `watch-site.ts` notes the same names.
 */
const cells = {
  settings: ({ settings, origin, base }: Site) => ({ settings, origin, base }),
  tags: ({ tags }: Site) => tags,
  redirects: ({ redirects }: Site) => redirects,
  evaluation: ({ evaluation }: Site) => evaluation,
  entries: ({ entries }: Site) => entries.map(entryId),
  routes: ({ routes }: Site) => routes,
  'routes-of': ({ routesByView }: Site, view: string) => routesByView.get(view as View),
  route: ({ routeById }: Site, id: string) => routeById.get(id),
  'route-at': ({ routeByAddress }: Site, address: string) => routeByAddress.get(address),
  order: ({ inOrder }: Site, section: string) => inOrder[section as Section].map(entryId),
  list: ({ lists }: Site, name: string) => lists.get(name)?.map(entryId),
  around: ({ neighbours }: Site, id: string) => Object.entries(neighbours.get(id) ?? {}).map(([side, entry]) => [side, entryId(entry)]),
  entry: ({ entryById }: Site, id: string) => entryById.get(id) !== undefined,
  facts: ({ entryById }: Site, id: string) => entryById.get(id)?.facts,
  kept: ({ entryById }: Site, id: string) => entryById.get(id)?.kept,
  translation: ({ entryById }: Site, id: string) => entryById.get(id)?.translation,
  words: ({ entryById }: Site, of: string) => inLocale(of, (id, locale) => entryById.get(id)?.words[locale]),
  body: ({ entryById }: Site, of: string) => inLocale(of, (id, locale) => entryById.get(id)?.body[locale]),
  files: ({ entryById }: Site, id: string) => filesOf(entryById.get(id)),
} as const;

export type CellKind = keyof typeof cells;

const inLocale = <T>(of: string, read: (id: string, locale: Locale) => T): T => {
  const [id = '', locale = 'lt'] = of.split(' ');
  return read(id, locale as Locale);
};

/** What lies beside an entry's texts, by name and content. */
function filesOf(entry: AnyEntry | undefined) {
  if (!entry || !existsSync(entry.folder)) return undefined;
  const names = readdirSync(entry.folder).filter((name) => !name.endsWith('.mdx')).sort();
  return names.map((name) => [name, createHash('sha256').update(readFileSync(join(entry.folder, name))).digest('base64url')]);
}

/** Makes a function that says in 22 letters what a cell of the site holds, each cell looked at once. */
export function cellDigests(site: Site): (cell: string) => string {
  const known = new Map<string, string>();
  return (cell) => {
    const digest = known.get(cell) ?? digestOf(valueOf(site, cell));
    known.set(cell, digest);
    return digest;
  };
}

function valueOf(site: Site, cell: string): unknown {
  const [kind = '', ...of] = cell.split(' ');
  return cells[kind as CellKind](site, of.join(' '));
}

/** A digest of plain data in 22 letters. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value) ?? 'undefined').digest('base64url').slice(0, 22);
}
