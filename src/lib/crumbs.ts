import { messages } from '../i18n/index.ts';
import type { Crumb } from './json-ld/parts.ts';
import { homeAddress, listAddress, yearAddress } from './routes/addresses.ts';
import type { Route } from './routes/route.ts';
import { sectionName } from './section-words.ts';
import { datedSections, listedSections, type DatedSection, type ListedSection } from './sections.ts';
import type { Site } from './site.ts';
import { routeFor } from './site.ts';

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
  if (route.view === 'year') return isListed(section) ? [list(section)] : [];
  if (route.view !== 'entry' || !isListed(section)) return [];
  const date = site.entryById.get(route.id)?.facts;
  const year = date && 'date' in date ? date.date.slice(0, 4) : undefined;
  return year && isDated(section) ? [list(section), { label: year, address: yearAddress(section, year, 1, locale) }] : [list(section)];
}

const isListed = (section: string): section is ListedSection => (listedSections as readonly string[]).includes(section);
const isDated = (section: string): section is DatedSection => (datedSections as readonly string[]).includes(section);
