import { absolute, href, routeForPath, type Site } from '../site.ts';
import type { Locale } from '../locales.ts';

/** An old address and where it leads now. */
export interface Redirect {
  /** The old address, from the root of the site: `/naujienos/senas/`. */
  from: string;
  locale: Locale;
  /** The new address as a link writes it, with the base. */
  to: string;
  /** The new address in full. */
  url: string;
}

/** The language an address belongs to, by its prefix. */
export function localeOfAddress(address: string): Locale {
  return address === '/en' || address.startsWith('/en/') ? 'en' : 'lt';
}

/** The redirects of `content/redirects.yaml`; what leads to an unpublished entry is left out until it is published. */
export function redirectsOf(site: Site): Redirect[] {
  return Object.entries(site.redirects).flatMap(([from, path]) => {
    const locale = localeOfAddress(from);
    const route = routeForPath(site, path, locale);
    return route ? [{ from, locale, to: href(site, route.address), url: absolute(site, route.address) }] : [];
  });
}
