import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Where a Chromium or Chrome usually lies, by system. */
const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Own flags, and none of the packaged browser's: those switch web security off and would hide faults of the CSP. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none', '--force-color-profile=srgb'];

/**
 * Starts the installed Chromium or Chrome, or else the one that came through npm.
 * @param more further flags
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = installed.find((path) => path && existsSync(path)) ?? (await packaged());
  return playwright.launch({ executablePath, args: [...flags, ...more] });
}

async function packaged(): Promise<string> {
  // On a machine without the libraries of a desktop the packaged browser brings its own when it believes to be there.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
