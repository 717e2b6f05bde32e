import { messages } from '../i18n/index.ts';
import { hasLocale, type AnyEntry } from '../lib/content/entry.ts';
import type { Content } from '../lib/content/read-content.ts';
import { locales, type Locale } from '../lib/locales.ts';
import { formatMoment } from '../lib/dates.ts';
import { SettingError } from '../lib/problems/problem.ts';
import { awaitedMoment, isPublished, type Gate } from '../lib/publish.ts';
import { isDocumented } from '../lib/routes/documents.ts';
import { fileName } from '../lib/routes/file-names.ts';
import { makeSite, type Site } from '../lib/site.ts';
import { makeKit } from './make-document.ts';
import { makePaper } from './make-paper.ts';

/** An archive to be sent by hand before the hour. */
export interface PressPack {
  name: string;
  bytes: Uint8Array;
}

/**
 * The press kits of an entry whose hour has not come, one for each language, with the hour marked on every page and file.
 * @param wanted key or reference of the entry
 * @throws SettingError in plain words, when there is no such entry or nothing to wait for
 */
export async function makePressPacks(content: Content, gate: Gate, wanted: string, address?: string): Promise<PressPack[]> {
  const entry = waitingEntry(content, gate, wanted);
  // The pack knows what is published and itself, so that it names nothing else that is still hidden.
  const site = makeSite({ ...content, entries: content.entries.filter((one) => one === entry || isPublished(one, gate)) }, { ...gate, drafts: true }, address);
  return Promise.all(locales.filter((locale) => hasLocale(entry, locale)).map((locale) => makePack(site, entry, locale)));
}

async function makePack(site: Site, { section, key }: AnyEntry, locale: Locale): Promise<PressPack> {
  const entry = site.entryById.get(`${section}/${key}`) as AnyEntry;
  const embargo = messages(locale).documents.embargo(formatMoment(awaitedMoment(entry) ?? '', locale));
  const { bytes } = await makeKit(site, entry, locale, { ...makePaper(site, entry, locale), embargo });
  return { name: `EMBARGO-${fileName(entry)}.${locale}.zip`, bytes };
}

function waitingEntry({ entries }: Content, gate: Gate, wanted: string): AnyEntry {
  const found = entries.filter((entry) => isDocumented(entry) && (entry.key === wanted || fileName(entry) === wanted));
  const [entry, other] = found;
  if (!entry) throw new SettingError(`There is no release, event or partner “${wanted}”. Write the reference or the name of the folder: npm run press-pack -- PR-2017-01`);
  if (other) throw new SettingError(`“${wanted}” is the name of ${found.map(({ section, key }) => `content/${section}/${key}`).join(' and ')}. Write the reference of the release instead.`);
  const moment = awaitedMoment(entry);
  if (!moment) throw new SettingError(`${entry.body.lt.file} has neither “embargoUntil” nor “publishAt”, so there is no embargo to mark. Add one with its zone: embargoUntil: 2026-12-01T09:00:00+02:00`);
  if (isPublished(entry, gate)) throw new SettingError(`${entry.body.lt.file} has been published since ${moment}; its press kit is on the site.`);
  return entry;
}
