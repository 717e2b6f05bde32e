import { createHash } from 'node:crypto';
import { fixedZip, type Files } from '../documents/fixed-zip.ts';
import { archiveWords } from '../i18n/archive.ts';
import { acknowledgement } from '../lib/acknowledgement.ts';
import { formatDate } from '../lib/dates.ts';
import { locales, recordLocale } from '../lib/locales.ts';
import { homeAddress } from '../lib/routes/addresses.ts';
import { absolute, type Site } from '../lib/site.ts';
import { plain } from '../lib/typography/plain.ts';
import { coverFile } from '../offline/cover-page.ts';
import { makeOffline } from '../offline/make-offline.ts';
import { addressOfFile, publicFiles, readBuilt, type BuiltFile } from './public-files.ts';
import { makeWacz, type ArchivedPage } from './wacz.ts';
import { makeWarc } from './warc.ts';

/** The day that an archive is of: that on which the site was archived, or else of the newest change of its content; never that of the clock. */
export function archiveDay(site: Site): string {
  const days = site.routes.flatMap(({ lastModified }) => lastModified ?? []).sort();
  return site.settings.archived?.date ?? days.at(-1) ?? site.settings.project.period.end;
}

/** Every file of the archive of a built site, by its path: the same site gives the same bytes. */
export async function makeArchive(site: Site, folder: string): Promise<Files> {
  const day = archiveDay(site);
  const built = readBuilt(folder, day);
  const readable = publicFiles(built);
  const name = 'site.warc.gz';
  const options = { home: absolute(site, homeAddress(recordLocale)), date: `${day}T12:00:00Z`, name, title: plain(site.settings.name[recordLocale]) };
  const { bytes: warc, entries } = await makeWarc(readable, options);
  const offline = await makeOffline(site, built, day);
  const files: Files = {
    'dist.zip': fixedZip(Object.fromEntries(built.map(({ path, bytes }) => [path, bytes])), day),
    [name]: warc,
    'site.wacz': makeWacz(warc, entries, pagesOf(site, readable), options),
    'offline.zip': fixedZip(offline, day),
    ...Object.fromEntries(Object.entries(offline).map(([path, bytes]) => [`offline/${path}`, bytes])),
    ...readmeFiles(site, day),
  };
  return { ...files, SHA256SUMS: checksums(files) };
}

/** The pages that readers look for, with their titles; not those that only lead on. */
function pagesOf(site: Site, files: readonly BuiltFile[]): ArchivedPage[] {
  return files.flatMap(({ path, bytes }) => {
    const route = path.endsWith('.html') && site.routeByAddress.get(addressOfFile(path));
    const title = route && /<title>([^<]*)</.exec(Buffer.from(bytes).toString())?.[1];
    return title ? [{ url: absolute(site, route.address), title: plain(title) }] : [];
  });
}

function readmeFiles(site: Site, day: string): Files {
  return Object.fromEntries(
    locales.map((locale) => {
      const { readme, readmeFile } = archiveWords[locale];
      const facts = { title: site.settings.name[locale], address: absolute(site, homeAddress(locale)), date: formatDate(day, locale), acknowledgement: acknowledgement(site.settings, locale), coverFile };
      return [readmeFile, Buffer.from(plain(`${readme(facts).join('\n')}\n`))];
    }),
  ) as Files;
}

/** The digests of files as `sha256sum -c` reads them. */
function checksums(files: Files): Uint8Array {
  const lines = Object.entries(files).map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  return Buffer.from(lines.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join(''));
}
