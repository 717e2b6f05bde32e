import type { Site } from '../lib/site.ts';
import type { PageKeys } from './page-keys.ts';

/** The build that is running: its site, read and checked once, and the keys of its pages. */
export interface BuildInHand {
  site: Site;
  keys: PageKeys;
}

// A build loads this module twice, by Node for the commands and by Vite for the pages: both share one site.
const run = globalThis as typeof globalThis & { buildInHand?: BuildInHand | undefined };

/** Hands the site over to the pages for as long as `work` lasts. */
export async function withBuildInHand<T>(build: BuildInHand, work: () => Promise<T>): Promise<T> {
  run.buildInHand = build;
  try {
    return await work();
  } finally {
    run.buildInHand = undefined;
  }
}

/** The build that is running; undefined under `dev`, where pages read the collections and follow every saved change. */
export function buildInHand(): BuildInHand | undefined {
  return run.buildInHand;
}
