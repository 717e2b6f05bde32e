import { cardOf, cardSize } from './cards.ts';
import { locales, openGraphLocale } from './locales.ts';
import type { Route } from './routes/route.ts';
import { absolute, type Site } from './site.ts';
import { alternates } from './sitemap.ts';
import { plain } from './typography/plain.ts';

/** What a page says of itself to machines. */
export interface PageInfo {
  title: string;
  description: string;
  /** `article` for what was written on a day, `website` for the rest. */
  type?: 'article' | 'website';
  published?: string;
  modified?: string;
}

export interface Head {
  title: string;
  description: string;
  canonical: string;
  alternates: { lang: string; url: string }[];
  /** Open Graph and Twitter, in the order in which they stand. */
  meta: ({ property: string; content: string } | { name: string; content: string })[];
}

/** Puts together the head of a page: names only languages the page exists in. */
export function makeHead(site: Site, route: Route, page: PageInfo): Head {
  const siteName = site.settings.name[route.locale];
  // Machines are given ordinary spaces and no soft hyphens.
  const info = { ...page, title: plain(page.title), description: plain(page.description) };
  const title = route.id === 'home' ? `${siteName} – ${info.title}` : `${info.title} – ${siteName}`;
  const canonical = absolute(site, route.address);
  const card = cardOf(site, route);
  const others = locales.filter((locale) => locale !== route.locale && site.routeById.get(route.id)?.[locale]);
  return {
    title,
    description: info.description,
    canonical,
    alternates: alternates(site, route.id),
    meta: [
      { property: 'og:type', content: info.type ?? 'website' },
      { property: 'og:title', content: info.title },
      { property: 'og:description', content: info.description },
      { property: 'og:url', content: canonical },
      { property: 'og:site_name', content: siteName },
      { property: 'og:locale', content: openGraphLocale[route.locale] },
      ...others.map((locale) => ({ property: 'og:locale:alternate', content: openGraphLocale[locale] })),
      { property: 'og:image', content: absolute(site, card.address) },
      { property: 'og:image:width', content: String(cardSize.width) },
      { property: 'og:image:height', content: String(cardSize.height) },
      { property: 'og:image:alt', content: plain(card.title) },
      ...(info.type === 'article' && info.published ? [{ property: 'article:published_time', content: info.published }] : []),
      ...(info.type === 'article' && info.modified ? [{ property: 'article:modified_time', content: info.modified }] : []),
      { name: 'twitter:card', content: 'summary_large_image' },
    ],
  };
}
