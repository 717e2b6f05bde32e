import { absolute, findEntry, type Site } from '../../src/lib/site.ts';
import { mentionsOf, taggedWith } from '../../src/lib/relations.ts';
import type { Route } from '../../src/lib/routes/route.ts';
import { sitemapUrls, type SitemapUrl } from './xml.ts';

/** The routes that search engines are to find: all but the search itself. */
export const indexedRoutes = (site: Site): Route[] => site.routes.filter(({ view }) => view !== 'search');

/** The last change of what a page shows, from the facts of the entries alone; undefined where they do not tell. */
export function lastChange(site: Site, { id, view, locale, section, year, tag, partner }: Route): string | undefined {
  const named = partner === undefined ? undefined : findEntry(site, 'partners', partner);
  const shown = site.entries.filter((entry) => {
    if (view === 'entry') return `${entry.section}/${entry.key}` === id;
    if (view === 'tag') return taggedWith(site, tag ?? '').includes(entry);
    if (view === 'mentions') return named !== undefined && mentionsOf(site, named).includes(entry);
    if (view === 'releases') return entry.section === 'news' && entry.facts.kind === 'press-release';
    if (view === 'list' || view === 'year') return entry.section === section && (!year || ('date' in entry.facts && entry.facts.date.startsWith(year)));
    if (view === 'whole-guide') return entry.section === 'guide' && entry.words[locale] !== undefined;
    return view !== 'tags';
  });
  return shown.flatMap(({ facts }) => facts.updated ?? facts.published ?? []).sort().at(-1);
}

const alternatesOf = (url: SitemapUrl | undefined) => (url?.['xhtml:link'] ?? []).map(({ rel, hreflang, href }) => `${rel} ${hreflang} ${href}`).join();

/** What the sitemap of a built folder says otherwise than the content, in words. */
export function sitemapProblems(site: Site, folder: string): string[] {
  const urls = new Map(sitemapUrls(folder).map((url) => [url.loc, url]));
  return indexedRoutes(site).flatMap((route) => {
    const url = urls.get(absolute(site, route.address));
    const languages = site.routeById.get(route.id);
    const alternates = [['lt', languages?.lt], ['en', languages?.en], ['x-default', languages?.lt]] as const;
    const expected = alternates.flatMap(([lang, other]) => (other ? `alternate ${lang} ${absolute(site, other.address)}` : [])).join();
    return [
      ...(url?.lastmod?.slice(0, 10) === lastChange(site, route) ? [] : [`${route.address}: lastmod ${url?.lastmod} and not ${lastChange(site, route)}`]),
      ...(alternatesOf(url) === expected ? [] : [`${route.address}: alternates ${alternatesOf(url)} and not ${expected}`]),
    ];
  });
}
