import type { Locale } from '../locales.ts';
import type { DatedSection, ListedSection } from '../sections.ts';

/** What renders a route. */
export type View = 'home' | 'entry' | 'list' | 'whole-guide' | 'year' | 'search' | 'site-map' | 'tag' | 'tags';

/**
 * An address in one language. Everything that has or needs an address reads the list of routes;
 * nothing else makes one up.
 */
export interface Route {
  /** The same in every language: `home`, `news`, `news/2017-03-rezultatai`, `news@2017`, `tags/skaidrumas`. */
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
}

/** Name of a year's list, and of its further pages. */
export function yearRouteId(section: DatedSection, year: string, page: number): string {
  return `${section}@${year}${page > 1 ? `/${page}` : ''}`;
}
