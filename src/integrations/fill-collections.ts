import type { LoaderContext } from 'astro/loaders';
import { ContentError } from '../lib/problems/problem.ts';
import { isPublished } from '../lib/publish.ts';
import type { Section } from '../lib/sections.ts';
import { contentFolder, currentGate, forgetContent, loadContent } from '../project.ts';

/** Fills a collection with the published entries of a section, now and whenever a file of the content folder changes. */
export function fillEntries(context: LoaderContext, section: Section): void {
  watched(context, ({ store, generateDigest }) => {
    const gate = currentGate();
    const content = tryLoading();
    if (!content) return;
    store.clear();
    for (const entry of content.entries) {
      if (entry.section !== section || !isPublished(entry, gate)) continue;
      store.set({ id: entry.key, data: { ...entry }, digest: generateDigest(JSON.stringify(entry)) });
    }
  });
}

/** Fills the collection `settings` with its one record: the settings, or the mistakes that keep content from being read. */
export function fillSettings(context: LoaderContext): void {
  watched(context, ({ store, generateDigest, logger }) => {
    let data: Record<string, unknown>;
    try {
      const { settings, tags, redirects, evaluation } = loadContent();
      data = { settings, tags, redirects, evaluation };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(`\n${error.message}`);
      data = { mistakes: error.message };
    }
    store.clear();
    store.set({ id: 'site', data, digest: generateDigest(JSON.stringify(data)) });
  });
}

function tryLoading() {
  try {
    return loadContent();
  } catch (error) {
    // The settings record carries the mistakes; every page then shows them.
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

function watched(context: LoaderContext, fill: (context: LoaderContext) => void): void {
  fill(context);
  context.watcher?.add(contentFolder);
  context.watcher?.on('all', (_event, path) => {
    if (!path.startsWith(contentFolder)) return;
    forgetContent();
    fill(context);
  });
}
