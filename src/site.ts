import { getCollection, getEntry } from 'astro:content';
import type { AnyEntry } from './lib/content/entry.ts';
import { sections } from './lib/sections.ts';
import type { Site } from './lib/site.ts';
import { assembleSite } from './project.ts';

let built: Promise<Site> | undefined;

/**
 * The site every page reads; made once in a build, anew for each request under `dev`.
 * @throws Error with every mistake in content, for the overlay of `dev`
 */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return collect();
  built ??= collect();
  return built;
}

async function collect(): Promise<Site> {
  const record = (await getEntry('settings', 'site'))?.data;
  if (!record || record.mistakes !== undefined) throw new Error(record?.mistakes ?? 'The content could not be read.');
  const stored = await Promise.all(sections.map((section) => getCollection(section)));
  const entries = stored.flat().map(({ data }) => data as AnyEntry);
  return assembleSite({ settings: record.settings, tags: record.tags, redirects: record.redirects, entries });
}
