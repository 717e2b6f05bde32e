import { z } from 'zod';
import type { Photograph } from '../../documents/photographs.ts';
import { acknowledgement } from '../acknowledgement.ts';
import { changedDay, updatesOf } from '../changes.ts';
import { entryId, hasLocale, wordsFor, type Entry } from '../content/entry.ts';
import { fullText } from '../document/full-text.ts';
import { readDocument } from '../document/read.ts';
import { blockText } from '../document/text.ts';
import { releasesOf } from '../feeds/select.ts';
import { locales, recordLocale, type Locale } from '../locales.ts';
import { entryAddress, homeAddress } from '../routes/addresses.ts';
import { photographAddress } from '../routes/file-names.ts';
import { releaseSchemaAddress } from '../routes/files.ts';
import { licences } from '../schemas/licences.ts';
import { releaseList, type ReleaseList, type ReleaseRecord } from '../schemas/releases.ts';
import { absolute, type Site } from '../site.ts';
import { plain } from '../typography/plain.ts';

/** Photographs of entries by the entry's id and language: `news/2017-03-rezultatai lt`. */
export type Photographs = ReadonlyMap<string, readonly Photograph[]>;

/** A press release in a language it has, as machines are given it. */
function releaseOf(site: Site, entry: Entry<'news'>, locale: Locale, photographs: Photographs): ReleaseRecord {
  const { words } = wordsFor(entry, locale);
  const { reference = '', date, published, withdrawn, sources = [] } = entry.facts;
  const { project } = site.settings;
  const pages = locales.filter((other) => hasLocale(entry, other)).map((other) => [other, absolute(site, entryAddress(entry, other))]);
  const pictures = photographs.get(`${entryId(entry)} ${locale}`) ?? [];
  return {
    reference,
    language: locale,
    url: absolute(site, entryAddress(entry, locale)),
    translations: Object.fromEntries(pages) as ReleaseRecord['translations'],
    title: words.title,
    summary: words.summary,
    date,
    published,
    modified: changedDay(entry) ?? published,
    updates: updatesOf(entry).map((update) => ({ date: update.date, text: update.text[locale] })),
    ...(withdrawn && { withdrawn: { date: withdrawn.date, reason: withdrawn.reason[locale] } }),
    ...(words.origin && { origin: words.origin }),
    text: blockText(readDocument(entry, locale).blocks),
    html: fullText(site, locale, entry),
    quotes: words.quotes ?? [],
    photographs: pictures.map((picture) => {
      const { fileName, bytes, alt, caption, credit, licence, width, height } = picture;
      const { url: licenceUrl } = licences[licence];
      return { url: absolute(site, photographAddress(fileName)), fileName, alt, ...(caption && { caption }), credit, licence, ...(licenceUrl && { licenceUrl }), width, height, bytes: bytes.length };
    }),
    sources: sources.map(({ title, url, read, archived }) => ({ title: typeof title === 'string' ? title : title[locale], ...(url && { url }), ...(read && { read }), ...(archived && { archived }) })),
    acknowledgement: acknowledgement(site.settings, locale),
    projectNumber: project.number,
  };
}

/** The press releases of a language, or of every language, newest first, as JSON that keeps to the published schema. */
export function releasesJson(site: Site, locale: Locale | undefined, photographs: Photographs): string {
  const { name, project } = site.settings;
  const own = locale ?? recordLocale;
  const list: ReleaseList = {
    $schema: absolute(site, releaseSchemaAddress),
    version: 1,
    ...(locale && { language: locale }),
    site: { name: name[own], url: absolute(site, homeAddress(own)) },
    project: { title: project.title[own], number: project.number, ...project.period },
    acknowledgement: acknowledgement(site.settings, own),
    releases: releasesOf(site).flatMap((entry) => (locale ? [locale] : locales).filter((one) => hasLocale(entry, one)).map((one) => releaseOf(site, entry, one, photographs))),
  };
  return `${plain(JSON.stringify(list, undefined, 1))}\n`;
}

/** The schema of those lists, as JSON Schema 2020-12 at its own address. */
export function releasesSchema(site: Site): string {
  const { $schema, ...schema } = z.toJSONSchema(releaseList, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: absolute(site, releaseSchemaAddress), title: 'Press releases', ...schema }, undefined, 1)}\n`;
}
