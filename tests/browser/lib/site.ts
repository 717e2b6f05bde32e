import type { Browser } from 'playwright-core';
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

/** A telephone and a desk, in CSS pixels. */
export const phone = { viewport: { width: 360, height: 740 } };
export const desk = { viewport: { width: 1280, height: 800 } };

/** Serves the build and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const [served, browser] = await Promise.all([serve(dist), launchBrowser()]);
  return {
    browser,
    at: (address) => served.url + address.slice(1),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
