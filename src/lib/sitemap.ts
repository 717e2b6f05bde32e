import { locales, recordLocale } from './locales.ts';
import { absolute, type Site } from './site.ts';

/** The fields of a sitemap entry that are set here. */
interface SitemapItem {
  url: string;
  lastmod?: string | undefined;
  links?: { lang: string; url: string }[] | undefined;
}

/** Gives an address of the sitemap its true last change and its alternates; drops what is not a page to be found. */
export function sitemapItem<T extends SitemapItem>(site: Site, item: T): T | undefined {
  const path = new URL(item.url).pathname;
  const route = path.startsWith(site.base) ? site.routeByAddress.get(`/${path.slice(site.base.length)}`) : undefined;
  if (!route || route.view === 'search') return undefined;
  const { lastmod: _, ...rest } = item;
  return { ...rest, ...(route.lastModified && { lastmod: route.lastModified }), links: alternates(site, route.id) } as T;
}

/** Every language a page exists in, and x-default for the language of record: for hreflang and for the sitemap. */
export function alternates(site: Site, id: string): { lang: string; url: string }[] {
  const routes = site.routeById.get(id) ?? {};
  const own = locales.flatMap((locale) => {
    const route = routes[locale];
    return route ? [{ lang: locale as string, url: absolute(site, route.address) }] : [];
  });
  const fallback = routes[recordLocale];
  return fallback ? [...own, { lang: 'x-default', url: absolute(site, fallback.address) }] : own;
}
