import type { Event, LearningResource, NewsArticle, Organization, TechArticle, Thing, WebPage } from 'schema-dts';
import type { AnyEntry, Entry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { eventsOfNews, newsOfEvent, partnersOf } from '../relations.ts';
import type { Route } from '../routes/route.ts';
import { absolute, findEntry, routeFor, type Site } from '../site.ts';
import { grant } from './parts.ts';

/** What an entry is, in the words of schema.org. */
export function entryThing(site: Site, route: Route, entry: AnyEntry): Thing {
  const { locale } = route;
  switch (entry.section) {
    case 'news':
      return newsArticle(site, route, entry);
    case 'events':
      return event(site, route, entry);
    case 'partners':
      return organisation(site, route, entry);
    case 'training':
      return learningResource(site, route, entry);
    case 'guide':
      return techArticle(site, route, entry);
    case 'pages':
      return { ...common(site, route, entry), '@type': 'WebPage', inLanguage: locale } satisfies WebPage;
  }
}

function common(site: Site, route: Route, entry: AnyEntry) {
  const words = entry.words[route.locale] ?? entry.words.lt;
  const url = absolute(site, route.address);
  return { '@id': url, url, name: words.title, description: words.summary, funding: grant(site, route.locale) };
}

const written = ({ facts }: AnyEntry) => ({
  ...(facts.published && { datePublished: facts.published }),
  ...((facts.updated ?? facts.published) && { dateModified: facts.updated ?? facts.published }),
});

const reference = (site: Site, entry: AnyEntry, locale: Locale) => {
  const route = routeFor(site, `${entry.section}/${entry.key}`, locale);
  return { '@id': absolute(site, route?.address ?? '/') };
};

function newsArticle(site: Site, route: Route, entry: Entry<'news'>): NewsArticle {
  const { name, ...rest } = common(site, route, entry);
  const words = entry.words[route.locale] ?? entry.words.lt;
  return {
    ...rest,
    ...written(entry),
    '@type': 'NewsArticle',
    headline: name,
    inLanguage: route.locale,
    // When it happened; `datePublished` is when this site first had it.
    temporalCoverage: entry.facts.date,
    ...(entry.facts.reference && { identifier: entry.facts.reference }),
    ...(words.origin && { creditText: words.origin }),
    about: eventsOfNews(site, entry).map((one) => reference(site, one, route.locale)),
    mentions: partnersOf(site, entry).map((one) => reference(site, one, route.locale)),
  };
}

function event(site: Site, route: Route, entry: Entry<'events'>): Event {
  const words = entry.words[route.locale] ?? entry.words.lt;
  return {
    ...common(site, route, entry),
    '@type': 'Event',
    startDate: entry.facts.date,
    endDate: entry.facts.endDate ?? entry.facts.date,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    // A place that is not known is said on the page, and not given to machines as the name of one.
    ...(words.town && { location: { '@type': 'Place', name: words.place, address: { '@type': 'PostalAddress', addressLocality: words.town, ...(entry.facts.country && { addressCountry: entry.facts.country }) } } }),
    organizer: [site.settings.project.promoter].flatMap((key) => findEntry(site, 'partners', key) ?? []).map((one) => reference(site, one, route.locale)),
    subjectOf: newsOfEvent(site, entry).map((one) => reference(site, one, route.locale)),
  };
}

function organisation(site: Site, route: Route, entry: Entry<'partners'>): Organization {
  const words = entry.words[route.locale] ?? entry.words.lt;
  const municipality = entry.facts.municipality ? findEntry(site, 'partners', entry.facts.municipality) : undefined;
  const type = entry.facts.kind === 'promoter' || entry.facts.kind === 'college' ? 'CollegeOrUniversity' : 'Organization';
  return {
    ...common(site, route, entry),
    '@type': type,
    ...(entry.facts.website && { sameAs: entry.facts.website }),
    ...(entry.facts.otherNames && { alternateName: entry.facts.otherNames }),
    address: { '@type': 'PostalAddress', addressCountry: entry.facts.country, ...(words.town && { addressLocality: words.town }) },
    ...(municipality && { parentOrganization: reference(site, municipality, route.locale) }),
  } as Organization;
}

function learningResource(site: Site, route: Route, entry: Entry<'training'>): LearningResource {
  return {
    ...common(site, route, entry),
    ...written(entry),
    '@type': 'LearningResource',
    inLanguage: route.locale,
    position: entry.facts.number,
    ...(entry.facts.titleSeen && { alternateName: entry.facts.titleSeen }),
  };
}

function techArticle(site: Site, route: Route, entry: Entry<'guide'>): TechArticle {
  const { name, ...rest } = common(site, route, entry);
  return { ...rest, ...written(entry), '@type': 'TechArticle', headline: name, inLanguage: route.locale };
}
