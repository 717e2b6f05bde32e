import { getCollection, getEntry } from 'astro:content';
import type { AnyEntry } from './lib/content/entry.ts';
import { sections } from './lib/sections.ts';
import type { Site } from './lib/site.ts';
import { assembleSite } from './project.ts';
import { buildInHand } from './restore/build-in-hand.ts';

/**
 * The site every page reads: the one of the build that is running; under `dev` made anew for each request from the collections.
 * @throws Error with every mistake in content, for the overlay of `dev`
 */
export async function getSite(): Promise<Site> {
  return buildInHand()?.site ?? collect();
}

/**
 * The site for the page at an address, which notes for the next build what that page reads.
 * @param told what the route tells the page
 */
export async function siteForPage(address: string, told: unknown): Promise<Site> {
  return buildInHand()?.keys.siteFor(address, told) ?? collect();
}

/** The key by which Astro knows a page that it need not render again; undefined under `dev`. */
export function keyOfPage(address: string, told: unknown): string | undefined {
  return buildInHand()?.keys.keyOf(address, told);
}

async function collect(): Promise<Site> {
  const record = (await getEntry('settings', 'site'))?.data;
  if (!record || record.mistakes !== undefined) throw new Error(record?.mistakes ?? 'The content could not be read.');
  const stored = await Promise.all(sections.map((section) => getCollection(section)));
  const entries = stored.flat().map(({ data }) => data as AnyEntry);
  return assembleSite({ settings: record.settings, tags: record.tags, redirects: record.redirects, ...(record.evaluation && { evaluation: record.evaluation }), entries });
}
