import type { CollectionPage } from 'schema-dts';
import { wordsFor, type AnyEntry } from '../content/entry.ts';
import { entryAddress } from '../routes/addresses.ts';
import type { Route } from '../routes/route.ts';
import { absolute, type Site } from '../site.ts';

/** A list in the words of schema.org, with what it shows in its order. */
export function listThing(site: Site, route: Route, name: string, description: string, entries: readonly AnyEntry[]): CollectionPage {
  return {
    '@type': 'CollectionPage',
    '@id': absolute(site, route.address),
    name,
    description,
    inLanguage: route.locale,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: entries.map((entry, index) => {
        const { words, locale } = wordsFor(entry, route.locale);
        return { '@type': 'ListItem', position: index + 1, name: words.title, url: absolute(site, entryAddress(entry, locale)) } as const;
      }),
    },
  };
}
