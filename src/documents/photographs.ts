import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { entryId, wordsFor, type AnyEntry } from '../lib/content/entry.ts';
import { licenceTerms } from '../lib/licences.ts';
import { locales, perLocale, type Locale, type PerLocale } from '../lib/locales.ts';
import { entryAddress } from '../lib/routes/addresses.ts';
import { photographName } from '../lib/routes/file-names.ts';
import type { Photo } from '../lib/schemas/entries.ts';
import { licences, type LicenceKey } from '../lib/schemas/licences.ts';
import { absolute, type Site } from '../lib/site.ts';
import { plain } from '../lib/typography/plain.ts';
import { nameOf } from '../restore/kept.ts';
import { cached, digest } from './cache.ts';
import { xmpOf } from './xmp.ts';

/** An original ready for the press: upright, with its words written into it, and without the position of the camera. */
export interface Photograph {
  /** Unlike that of any other photograph: it begins with the reference or the key of its entry. */
  fileName: string;
  bytes: Uint8Array;
  credit: string;
  licence: LicenceKey;
  caption?: string;
  alt: string;
  /** In pixels, as it is seen. */
  width: number;
  height: number;
}

/** Media types by the ending of a photograph's name. */
const types: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif' };

/** Media type of a photograph. */
export function photographType({ fileName: name }: Pick<Photograph, 'fileName'>): string {
  return types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

/** The originals of an entry's photographs in the order of its front matter, with their words in a language; for page, feeds and kits. */
export async function photographsOf(site: Site, entry: AnyEntry, locale: Locale): Promise<Photograph[]> {
  return Promise.all((entry.facts.photos ?? []).map(async (photo, index) => {
    const { bytes, width, height } = await originalOf(site, entry, photo);
    const { credit, licence } = photo;
    const caption = photo.caption?.[locale];
    return { fileName: photographName(entry, index, photo.file), bytes, credit, licence, alt: plain(photo.alt[locale]), ...(caption && { caption: plain(caption) }), width, height };
  }));
}

/** The photographs of every entry, by the entry's id and the language of their words: `news/2017-03-rezultatai lt`. */
export async function allPhotographs(site: Site): Promise<Map<string, Photograph[]>> {
  const found = site.entries.flatMap((entry) => (entry.facts.photos ? locales.map(async (locale) => [`${entryId(entry)} ${locale}`, await photographsOf(site, entry, locale)] as const) : []));
  return new Map(await Promise.all(found));
}

interface Original {
  bytes: Uint8Array;
  width: number;
  height: number;
}

// An original is asked for by its page, the feeds and the lists: it is made once.
const made = new Map<string, Promise<Original>>();

function originalOf(site: Site, entry: AnyEntry, photo: Photo): Promise<Original> {
  const source = readFileSync(join(entry.folder, photo.file));
  const xmp = xmpOf(wordsOf(site, entry, photo));
  const key = nameOf(photo.file, source, xmp);
  const original = made.get(key) ?? keptOriginal(source, photo.file, xmp);
  made.set(key, original);
  return original;
}

/** An original from the cache of documents, which knows by what code it was made; its size is read of it. */
async function keptOriginal(source: Uint8Array, file: string, xmp: string): Promise<Original> {
  const { bytes } = await cached(file.split('.').at(-1) ?? '', ['original', digest(source), xmp], async () => (await make(source, file, xmp)).bytes);
  const { width, height } = await sharp(bytes).metadata();
  return { bytes, width, height };
}

/** Writes a picture anew: sharp leaves out every field of the camera, its position among them, and only our words go in. */
async function make(source: Uint8Array, file: string, xmp: string): Promise<Original> {
  const picture = sharp(source).autoOrient().keepIccProfile().withXmp(xmp);
  const { data, info } = await inItsFormat(picture, file).toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}

/** Formats that lose by being written again lose little: quality 95 without thinning the colours. */
function inItsFormat(picture: Sharp, file: string): Sharp {
  if (/\.png$/.test(file)) return picture.png();
  if (/\.webp$/.test(file)) return picture.webp({ quality: 95 });
  if (/\.avif$/.test(file)) return picture.avif({ quality: 80, chromaSubsampling: '4:4:4' });
  return picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
}

function wordsOf(site: Site, entry: AnyEntry, { credit, alt, caption, licence }: Photo) {
  const both = (words: PerLocale<string>) => perLocale((locale) => plain(words[locale]));
  return {
    credit,
    alt: both(alt),
    caption: caption && both(caption),
    terms: perLocale((locale) => plain(licenceTerms(licence, locale, credit))),
    licenceUrl: licences[licence].url ?? absolute(site, entryAddress(entry, 'lt')),
    headline: perLocale((locale) => plain(wordsFor(entry, locale).words.title)),
  };
}
