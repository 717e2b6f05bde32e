import type { Course, Event, NewsArticle, Organization, Quotation, TechArticle, Thing, WebPage } from 'schema-dts';
import type { AnyEntry, Entry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { eventsOfNews, newsOfEvent, partnersOf } from '../relations.ts';
import type { Route } from '../routes/route.ts';
import type { Quote } from '../schemas/entries.ts';
import { absolute, findEntry, routeFor, type Site } from '../site.ts';
import { written, writtenOfPage } from './changes.ts';
import { grant } from './parts.ts';
import { imageObjects } from './photographs.ts';

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
      return course(site, route, entry);
    case 'guide':
      return techArticle(site, route, entry);
    case 'pages':
      return { ...common(site, route, entry), ...written(entry, locale), ...basedOn(entry), '@type': 'WebPage', inLanguage: locale } satisfies WebPage;
  }
}

function common(site: Site, route: Route, entry: AnyEntry) {
  const words = entry.words[route.locale] ?? entry.words.lt;
  const url = absolute(site, route.address);
  return { '@id': url, url, name: words.title, description: words.summary, funding: grant(site, route.locale), ...imageObjects(site, entry, route.locale, url) };
}

/** What a text was written from. */
const basedOn = ({ facts }: AnyEntry) => {
  const urls = (facts.sources ?? []).flatMap(({ url }) => url ?? []);
  return urls.length ? { isBasedOn: urls } : {};
};

const reference = (site: Site, entry: AnyEntry, locale: Locale) => {
  const route = routeFor(site, `${entry.section}/${entry.key}`, locale);
  return { '@id': absolute(site, route?.address ?? '/') };
};

const promoter = (site: Site, locale: Locale) => [site.settings.project.promoter].flatMap((key) => findEntry(site, 'partners', key) ?? []).map((one) => reference(site, one, locale));

function newsArticle(site: Site, route: Route, entry: Entry<'news'>): NewsArticle {
  const { name, ...rest } = common(site, route, entry);
  const words = entry.words[route.locale] ?? entry.words.lt;
  return {
    ...rest,
    ...written(entry, route.locale),
    ...basedOn(entry),
    '@type': 'NewsArticle',
    headline: name,
    inLanguage: route.locale,
    // When it happened; `datePublished` is when this site first had it.
    temporalCoverage: entry.facts.date,
    ...(entry.facts.reference && { identifier: entry.facts.reference }),
    ...(words.origin && { creditText: words.origin }),
    ...(words.quotes && { hasPart: words.quotes.map(quotation) }),
    about: eventsOfNews(site, entry).map((one) => reference(site, one, route.locale)),
    mentions: partnersOf(site, entry).map((one) => reference(site, one, route.locale)),
  };
}

const quotation = ({ text, name, role }: Quote): Quotation => ({ '@type': 'Quotation', text, spokenByCharacter: { '@type': 'Person', name, ...(role && { jobTitle: role }) } });

function event(site: Site, route: Route, entry: Entry<'events'>): Event {
  const words = entry.words[route.locale] ?? entry.words.lt;
  return {
    ...common(site, route, entry),
    '@type': 'Event',
    ...writtenOfPage(entry, route.locale, absolute(site, route.address)),
    startDate: entry.facts.startsAt ?? entry.facts.date,
    endDate: entry.facts.endsAt ?? entry.facts.endDate ?? entry.facts.date,
    inLanguage: route.locale,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    // A place that is not known is said on the page, and not given to machines as the name of one.
    ...(words.town && { location: { '@type': 'Place', name: words.place, address: { '@type': 'PostalAddress', addressLocality: words.town, ...(entry.facts.country && { addressCountry: entry.facts.country }) } } }),
    organizer: promoter(site, route.locale),
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
    ...writtenOfPage(entry, route.locale, absolute(site, route.address)),
    ...(entry.facts.website && { sameAs: entry.facts.website }),
    ...(entry.facts.otherNames && { alternateName: entry.facts.otherNames }),
    address: { '@type': 'PostalAddress', addressCountry: entry.facts.country, ...(words.town && { addressLocality: words.town }) },
    ...(municipality && { parentOrganization: reference(site, municipality, route.locale) }),
  } as Organization;
}

function course(site: Site, route: Route, entry: Entry<'training'>): Course {
  return {
    ...common(site, route, entry),
    ...written(entry, route.locale),
    ...basedOn(entry),
    '@type': 'Course',
    inLanguage: route.locale,
    position: entry.facts.number,
    provider: promoter(site, route.locale),
    ...(entry.facts.titleSeen && { alternateName: entry.facts.titleSeen }),
  };
}

function techArticle(site: Site, route: Route, entry: Entry<'guide'>): TechArticle {
  const { name, ...rest } = common(site, route, entry);
  return { ...rest, ...written(entry, route.locale), ...basedOn(entry), '@type': 'TechArticle', headline: name, inLanguage: route.locale };
}
