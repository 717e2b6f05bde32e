import type { Grant, ListItem, Organization, WebSite } from 'schema-dts';
import { acknowledgement } from '../acknowledgement.ts';
import { homeAddress } from '../routes/addresses.ts';
import type { Locale } from '../locales.ts';
import type { Route } from '../routes/route.ts';
import { absolute, type Site } from '../site.ts';

/** A link of the trail from the home page. */
export interface Crumb {
  label: string;
  address: string;
}

/** The grant that paid for the project, with the funder's acknowledgement in the page's language. */
export function grant({ settings }: Site, locale: Locale): Grant {
  const { project, funder } = settings;
  const organisation: Organization = { '@type': 'Organization', name: funder.name[locale], alternateName: funder.credit, url: funder.url };
  return {
    '@type': 'Grant',
    name: project.title[locale],
    identifier: project.number,
    description: acknowledgement(settings, locale),
    url: funder.links.at(-1)?.url ?? funder.url,
    funder: organisation,
  };
}

/** The site itself, in the page's language; described on its home page, and its publisher only once one is known. */
export function webSite(site: Site, { id, locale }: Pick<Route, 'id' | 'locale'>): WebSite {
  const { name, description, operator } = site.settings;
  return {
    '@type': 'WebSite',
    '@id': `${absolute(site, homeAddress(locale))}#site`,
    name: name[locale],
    ...(id === 'home' && { description: description[locale] }),
    url: absolute(site, homeAddress(locale)),
    inLanguage: locale,
    funding: grant(site, locale),
    ...(operator.name && { publisher: { '@type': 'Organization', name: operator.name } }),
  };
}

/** The trail of a page as machines read it. */
export function crumbItems(site: Site, crumbs: readonly Crumb[]): ListItem[] {
  return crumbs.map(({ label, address }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: absolute(site, address) }));
}
