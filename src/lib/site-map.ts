import { messages } from '../i18n/index.ts';
import { entryId, wordsFor } from './content/entry.ts';
import type { Locale } from './locales.ts';
import { inOrder } from './relations.ts';
import { pageLength } from './routes/build-routes.ts';
import { releasesRouteId } from './routes/long-lists.ts';
import type { Route } from './routes/route.ts';
import { sections, type Section } from './sections.ts';
import { routeFor, type Site } from './site.ts';

/** A link of the page that shows the whole site. */
interface SiteMapLink {
  label: string;
  address: string;
  /** The language of the label and of the page, when it is not the one asked for. */
  foreign?: Locale | undefined;
}

/** What that page shows of a section: every entry, or the years of one that no longer fits on a page. */
export interface SiteMapGroup {
  section: Section;
  list: Route | undefined;
  links: SiteMapLink[];
}

/** The sections that hold something, with their links. */
export function siteMapGroups(site: Site, locale: Locale): SiteMapGroup[] {
  return sections.flatMap((section) => {
    const years = (site.routesByView.get('year') ?? []).filter((route) => route.locale === locale && route.section === section && route.page === 1);
    const isLong = years.length > 0 && inOrder(site, section).length > pageLength;
    const links = isLong ? yearLinks(site, section, years, locale) : entryLinks(site, section, locale);
    return links.length ? [{ section, list: routeFor(site, section, locale), links }] : [];
  });
}

function entryLinks(site: Site, section: Section, locale: Locale): SiteMapLink[] {
  const whole = section === 'guide' ? site.routeById.get('whole-guide')?.[locale] : undefined;
  const entries = inOrder(site, section).flatMap((entry) => {
    const { words, locale: language } = wordsFor(entry, locale);
    const target = routeFor(site, entryId(entry), locale);
    return target ? [{ label: words.title, address: target.address, foreign: language === locale ? undefined : language }] : [];
  });
  return [...entries, ...(whole ? [{ label: messages(locale).book.whole, address: whole.address }] : [])];
}

function yearLinks(site: Site, section: Section, years: readonly Route[], locale: Locale): SiteMapLink[] {
  const releases = section === 'news' ? site.routeById.get(releasesRouteId)?.[locale] : undefined;
  return [...years.map(({ year = '', address }) => ({ label: year, address })), ...(releases ? [{ label: messages(locale).feedKinds.releases, address: releases.address }] : [])];
}
