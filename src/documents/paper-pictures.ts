import { messages } from '../i18n/index.ts';
import type { AnyEntry } from '../lib/content/entry.ts';
import type { TextDocument } from '../lib/document/model.ts';
import { licenceName } from '../lib/licences.ts';
import type { Locale } from '../lib/locales.ts';
import { unplacedPhotos } from '../lib/photos.ts';
import type { Photo } from '../lib/schemas/entries.ts';
import { line, type PaperBlock } from './paper.ts';
import { unhyphenated } from './paper-blocks.ts';

/** A picture by its name, with the words that a text gives it in place of those in the front matter. */
interface Shown {
  file: string;
  alt?: string | undefined;
  caption?: string | undefined;
}

/**
 * What a picture shows, in words where the page has the picture: newsrooms want photographs beside a text,
 * and the kit holds them.
 */
export function pictureBlock(entry: AnyEntry, locale: Locale, { file, alt, caption }: Shown): PaperBlock {
  const words = messages(locale);
  const photo = entry.facts.photos?.find((one) => one.file === file);
  const terms = photo && `${words.photoCredit} ${photo.credit}. ${words.licence} ${licenceName(photo.licence, locale)}`;
  const told = [`[${words.documents.picture}: ${alt ?? photo?.alt[locale] ?? ''}]`, caption ?? photo?.caption?.[locale], terms];
  return { type: 'paragraph', children: line(unhyphenated(told.filter(Boolean).join(' '))) };
}

/** The photographs that the text does not place, where the page has them: the first before it, the rest after. */
export function picturesAround(entry: AnyEntry, locale: Locale, document: TextDocument): { before: PaperBlock[]; after: PaperBlock[] } {
  const { lead, rest } = unplacedPhotos(entry, document);
  const block = ({ file }: Photo) => pictureBlock(entry, locale, { file });
  return { before: lead ? [block(lead)] : [], after: rest.map(block) };
}
