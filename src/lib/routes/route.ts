import type { Locale } from '../locales.ts';
import type { ListedSection } from '../sections.ts';

/** What renders a route. */
export type View = 'home' | 'entry' | 'list' | 'whole-guide' | 'year' | 'search' | 'site-map' | 'tag' | 'tags' | 'mentions' | 'releases';

/**
 * An address in one language. Everything that has or needs an address reads the list of routes;
 * nothing else makes one up.
 */
export interface Route {
  /** The same in every language: `home`, `news`, `news/2017-03-rezultatai`, `news@2017`, `news@2017/2`, `tags/skaidrumas`, `partners/leu@mentions`. */
  id: string;
  locale: Locale;
  /** From the root of the site, with slashes at both ends and without the base: `/naujienos/`. */
  address: string;
  view: View;
  /** Last change that content knows of, `YYYY-MM-DD`. */
  lastModified?: string;
  /** The list a `list` or `year` route shows. */
  section?: ListedSection;
  year?: string;
  /** Page of a list that runs over several, from 1. */
  page?: number;
  pages?: number;
  tag?: string;
  /** Key of the partner whose mentions a `mentions` route lists. */
  partner?: string;
}

/** The pages of a list of `count` entries, `length` on each, from the route of its first; there is always that one. */
export function pagesOf(first: Route, count: number, length: number): Route[] {
  const pages = Math.max(1, Math.ceil(count / length));
  return Array.from({ length: pages }, (_, index): Route => {
    const page = index + 1;
    return page === 1 ? { ...first, page, pages } : { ...first, id: pageRouteId(first.id, page), address: `${first.address}${page}/`, page, pages };
  });
}

/** Name of a page of a list, from that of its first. */
export function pageRouteId(first: string, page: number): string {
  return page === 1 ? first : `${first}/${page}`;
}
