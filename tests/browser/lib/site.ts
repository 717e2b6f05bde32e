import type { Browser, BrowserContextOptions } from 'playwright-core';
import { serve } from '../../../scripts/lib/serve.ts';
import { launchBrowser } from '../../lib/chromium.ts';
import { dist } from '../../lib/pages.ts';

/** The production build, served, and a browser that looks at it. */
export interface OpenSite {
  browser: Browser;
  /** The full address of a page: `/naujienos/` → `http://localhost:4321/naujienos/`. */
  at(address: string): string;
  close(): Promise<void>;
}

/** A telephone and a desk, in CSS pixels. Their readers want no motion: pages that fade into each other would make every step wait. */
export const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } satisfies BrowserContextOptions;
export const desk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } satisfies BrowserContextOptions;

let opened: Promise<OpenSite> | undefined;

/** The build, served, and a browser: started once, since the files that one worker runs share what they import. Closing shuts what a file opened. */
export function openSite(): Promise<OpenSite> {
  opened ??= start();
  return opened;
}

async function start(): Promise<OpenSite> {
  const [served, browser] = await Promise.all([serve(dist), launchBrowser()]);
  return {
    browser,
    at: (address) => served.url + address.slice(1),
    close: async () => {
      for (const context of browser.contexts()) await context.close();
    },
  };
}
