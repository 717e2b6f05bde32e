import { settingsAt } from './archived.ts';
import { SettingError } from './problems/problem.ts';
import type { Content } from './content/read-content.ts';
import { entryId, type AnyEntry, type Entry } from './content/entry.ts';
import type { Locale } from './locales.ts';
import { gatherLists, gatherNeighbours, type ListName, type Neighbours } from './lists.ts';
import { orderEntries } from './order.ts';
import { isPublished, keptBack, type Gate } from './publish.ts';
import { buildRoutes } from './routes/build-routes.ts';
import { routeIdOf } from './routes/check-addresses.ts';
import type { Route } from './routes/route.ts';
import { webAddress } from './schemas/fields.ts';
import type { Evaluation } from './schemas/evaluation.ts';
import type { Redirects, SiteSettings, Tags } from './schemas/site.ts';
import type { Section } from './sections.ts';
import { typesetEntry, typesetSettings, typesetTags } from './typography/typeset-entry.ts';

/** Things that are asked for by name, one at a time: `watch-site.ts` notes each. */
export interface Lookup<T> {
  get(name: string): T | undefined;
}

/** What is published, with its addresses: the one thing every page and every output reads. */
export interface Site {
  settings: SiteSettings;
  tags: Tags;
  /** Old addresses with the content path of what stands for them now. */
  redirects: Redirects;
  /** What the last evaluation of accessibility found; undefined where there was none. */
  evaluation: Evaluation | undefined;
  entries: AnyEntry[];
  /** True for a build that is to be looked at before it is published. */
  preview: boolean;
  routes: Route[];
  /** Scheme and host of the published site, without a slash at the end. */
  origin: string;
  /** Folder the site stands in, with slashes at both ends: `/` or `/projektas/`. */
  base: string;
  routeById: Lookup<Partial<Record<Locale, Route>>>;
  routeByAddress: Lookup<Route>;
  entryById: Lookup<AnyEntry>;
  /** The entries of each section as its list shows them. */
  inOrder: Readonly<Record<Section, readonly AnyEntry[]>>;
  /** The routes of each view; undefined for a view that has none. */
  routesByView: Lookup<readonly Route[]>;
  /** Lists by `ListName`; undefined for one that would be empty. */
  lists: Lookup<readonly AnyEntry[]>;
  neighbours: Lookup<Neighbours>;
}

/** The part of checked content that a site is made of. */
export type SiteContent = Pick<Content, 'settings' | 'tags' | 'entries'> & Partial<Pick<Content, 'redirects' | 'evaluation'>>;

/** Puts a site together from checked content; `address` overrides the one in `site.yaml`. */
export function makeSite(content: SiteContent, gate: Gate, address?: string): Site {
  const entries = content.entries.filter((entry) => isPublished(entry, gate)).map((entry) => ({ ...typesetEntry(entry), kept: keptBack(entry, gate.now) }));
  const [settings, tags] = [typesetSettings(settingsAt(content.settings, gate.now)), typesetTags(content.tags)];
  const routes = buildRoutes(entries, tags);
  const routeById = new Map<string, Partial<Record<Locale, Route>>>();
  for (const route of routes) routeById.set(route.id, { ...routeById.get(route.id), [route.locale]: route });
  const inOrder = orderEntries(entries);
  return {
    settings,
    tags,
    redirects: content.redirects ?? {},
    evaluation: content.evaluation,
    entries,
    preview: gate.preview === true,
    routes,
    ...readAddress(address || settings.url),
    routeById,
    routeByAddress: new Map(routes.map((route) => [route.address, route])),
    entryById: new Map(entries.map((entry) => [entryId(entry), entry])),
    inOrder,
    routesByView: Map.groupBy(routes, ({ view }) => view),
    lists: gatherLists(entries),
    neighbours: gatherNeighbours(inOrder),
  };
}

/**
 * Takes the address of the site apart; its path is the base under which every page stands.
 * @throws SettingError when it is no address with https:// or http://
 */
export function readAddress(address: string): { origin: string; base: string } {
  if (!webAddress.safeParse(address).success) throw new SettingError(`The address of the site is “${address}”. Write it with https://, as https://www.example.org (SITE_URL, or url: in site.yaml).`);
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname.replace(/\/*$/, '/') };
}

/** An address as links write it: with the base before it. */
export function href({ base }: Pick<Site, 'base'>, address: string): string {
  return base + address.slice(1);
}

/** An address in full, for machines and for people who copy it. */
export function absolute(site: Pick<Site, 'origin' | 'base'>, address: string): string {
  return site.origin + href(site, address);
}

/** The route of something in this language, or the one it has in another; undefined when it is not published. */
export function routeFor(site: Site, id: string, locale: Locale): Route | undefined {
  const routes = site.routeById.get(id);
  return routes?.[locale] ?? routes?.lt ?? routes?.en;
}

/** The route a path in content means: `/partners/leu`, `/news`, `/`. */
export function routeForPath(site: Site, path: string, locale: Locale): Route | undefined {
  return routeFor(site, routeIdOf(path), locale);
}

/** A published entry by section and key. */
export function findEntry<S extends Section>(site: Site, section: S, key: string): Entry<S> | undefined {
  return site.entryById.get(`${section}/${key}`) as Entry<S> | undefined;
}

/** Published entries of a section in the order of their keys. */
export function entriesOf<S extends Section>(site: Site, section: S): readonly Entry<S>[] {
  return listOf(site, `section ${section}`) as unknown as readonly Entry<S>[];
}

/** A list of published entries by its name; empty when nothing belongs to it. */
export function listOf(site: Site, name: ListName): readonly AnyEntry[] {
  return site.lists.get(name) ?? [];
}
