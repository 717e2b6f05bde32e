import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { ImageObject } from 'schema-dts';
import type { AnyEntry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { photographAddress, photographName } from '../routes/file-names.ts';
import { licences } from '../schemas/licences.ts';
import { absolute, type Site } from '../site.ts';

/** An entry's photographs with author and licence, as search engines ask for them (“licensable images”); `page` is where the terms stand. */
export function imageObjects(site: Site, entry: AnyEntry, locale: Locale, page: string): { image?: ImageObject[] } {
  const photos = entry.facts.photos ?? [];
  if (!photos.length) return {};
  const image = photos.map(({ file, alt, caption, credit, licence }, index): ImageObject => ({
    '@type': 'ImageObject',
    contentUrl: absolute(site, photographAddress(photographName(entry, index, file))),
    ...sizeOf(join(entry.folder, file)),
    caption: caption?.[locale] ?? alt[locale],
    creditText: credit,
    creator: { '@type': 'Person', name: credit },
    copyrightNotice: credit,
    license: licences[licence].url ?? page,
    acquireLicensePage: page,
  }));
  return { image };
}

/** Width and height in pixels as people see the picture: cameras may write it on its side (EXIF orientation 5–8). */
function sizeOf(path: string) {
  const { width, height, orientation = 1 } = imageSize(readFileSync(path));
  // E37 is the pixel among the units of UN/CEFACT.
  const pixels = (value: number) => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' }) as const;
  return orientation >= 5 ? { width: pixels(height), height: pixels(width) } : { width: pixels(width), height: pixels(height) };
}
