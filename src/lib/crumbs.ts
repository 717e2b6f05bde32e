import { messages } from '../i18n/index.ts';
import type { Crumb } from './json-ld/parts.ts';
import { entryAddress, homeAddress, listAddress, yearAddress } from './routes/addresses.ts';
import type { Route } from './routes/route.ts';
import { sectionName } from './section-words.ts';
import { datedSections, listedSections, type DatedSection, type ListedSection } from './sections.ts';
import type { Site } from './site.ts';
import { findEntry, routeFor } from './site.ts';

/** The trail from the home page to a page, itself last; the home page has none. */
export function crumbsOf(site: Site, route: Route, title: string): Crumb[] {
  if (route.id === 'home') return [];
  const { locale } = route;
  const words = messages(locale);
  const home = { label: words.home, address: homeAddress(locale) };
  const own = { label: title, address: route.address };
  return [home, ...parents(site, route), own];
}

function parents(site: Site, route: Route): Crumb[] {
  const { locale } = route;
  const words = messages(locale);
  const [section = ''] = route.id.split(/[@/]/);
  const list = (name: ListedSection) => ({ label: sectionName(site, name, locale), address: listAddress(name, locale) });
  if (route.view === 'tag') return [{ label: words.topics, address: routeFor(site, 'tags', locale)?.address ?? '/' }];
  if (route.view === 'whole-guide') return [list('guide')];
  if (route.view === 'mentions') return [list('partners'), ...parentEntry(site, route)];
  if (route.view === 'year' || route.view === 'releases') return isListed(section) ? [list(section)] : [];
  if (route.view !== 'entry' || !isListed(section)) return [];
  const date = site.entryById.get(route.id)?.facts;
  const year = date && 'date' in date ? date.date.slice(0, 4) : undefined;
  return year && isDated(section) ? [list(section), { label: year, address: yearAddress(section, year, locale) }] : [list(section)];
}

/** The page of the partner whose mentions a route lists. */
function parentEntry(site: Site, { partner = '', locale }: Route): Crumb[] {
  const entry = findEntry(site, 'partners', partner);
  return entry ? [{ label: (entry.words[locale] ?? entry.words.lt).title, address: entryAddress(entry, locale) }] : [];
}

const isListed = (section: string): section is ListedSection => (listedSections as readonly string[]).includes(section);
const isDated = (section: string): section is DatedSection => (datedSections as readonly string[]).includes(section);
