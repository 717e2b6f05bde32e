import type { Loader, LoaderContext } from 'astro/loaders';
import type { Section } from '../lib/sections.ts';
import { buildInHand } from '../restore/build-in-hand.ts';

/** Fills a collection with the published entries of a section; the id is the key, whatever the front matter says. */
export function entryLoader(section: Section): Loader {
  return { name: `entries of ${section}`, load: (context) => underDev(context, ({ fillEntries }) => fillEntries(context, section)) };
}

/** Fills the collection `settings` with one record: the settings, or the mistakes that keep content from being read. */
export function settingsLoader(): Loader {
  return { name: 'site settings', load: (context) => underDev(context, ({ fillSettings }) => fillSettings(context)) };
}

/** A build hands its site over as it is: the reading of content is then not even loaded, which takes Vite a second. */
async function underDev({ store }: LoaderContext, fill: (filling: typeof import('./fill-collections.ts')) => void): Promise<void> {
  if (buildInHand()) return store.clear();
  fill(await import('./fill-collections.ts'));
}
