import { resolve } from 'node:path';
import { readContent, type Content } from './lib/content/read-content.ts';
import { shown } from './lib/content/shown.ts';
import { filesChangedSince } from './lib/preview/changed-files.ts';
import { readClock, type Gate } from './lib/publish.ts';
import { readSettings } from './lib/content/read-settings.ts';
import type { SiteSettings } from './lib/schemas/site.ts';
import { makeSite, readAddress, type Site, type SiteContent } from './lib/site.ts';

/** Folder of the entries: `CONTENT_DIR`, else `content`. */
export const contentFolder = resolve(process.env.CONTENT_DIR || 'content');

/** The same as git and people write it. */
export const shownContentFolder = shown(contentFolder);

/** Where settings come from when the content folder brings none of its own. */
export const settingsFolder = resolve('content');

/** The gate of this run: the clock, and drafts only under `npm run dev` and in previews (`PREVIEW=1`). */
export function currentGate(): Gate {
  const preview = process.env.PREVIEW === '1';
  return { now: readClock(process.env.BUILD_CLOCK), drafts: preview || process.env.SHOW_DRAFTS === '1', preview };
}

/**
 * What differs from `PREVIEW_BASE`, for the front page of a preview; undefined when it was not told what to compare with.
 * @throws SettingError when git cannot compare
 */
export function changedFiles(): string[] | undefined {
  const base = process.env.PREVIEW_BASE;
  return base ? filesChangedSince(base) : undefined;
}

// A build loads this module twice, by Node for its configuration and by Vite for its collections: both share one reading.
const run = globalThis as typeof globalThis & { contentOfRun?: Content | undefined };

/**
 * The content of this run, read and checked once.
 * @throws ContentError naming every mistake
 */
export function loadContent(): Content {
  run.contentOfRun ??= readContent(contentFolder, settingsFolder);
  return run.contentOfRun;
}

/** Makes the next reading start anew, when a file has changed under `dev`. */
export function forgetContent(): void {
  run.contentOfRun = undefined;
}

/** The settings of this run: those of the content when it has been read, else of the file alone; undefined while they hold mistakes. */
export function settingsOfRun(): SiteSettings | undefined {
  return run.contentOfRun?.settings ?? readSettings(contentFolder, settingsFolder).settings;
}

/** Puts the site of this run together; `SITE_URL` overrides the address in `site.yaml`. */
export function assembleSite(content: SiteContent): Site {
  return makeSite(content, currentGate(), process.env.SITE_URL);
}

/** Where the site stands: known even while the content holds mistakes, so that `dev` can show them. */
export function projectAddress(): { origin: string; base: string } {
  return readAddress(process.env.SITE_URL || settingsOfRun()?.url || 'https://content-has-mistakes.invalid');
}
