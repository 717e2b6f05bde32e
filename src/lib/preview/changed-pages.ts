import { entryId } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import type { Route } from '../routes/route.ts';
import { sections } from '../sections.ts';
import type { Site } from '../site.ts';

/** The pages of an entry that a change may have altered. */
interface ChangedEntry {
  id: string;
  changed: Partial<Record<Locale, Route>>;
}

export interface ChangedPages {
  /** True when a template, a style or a setting changed, so that any page may look different. */
  everywhere: boolean;
  ids: ChangedEntry[];
  /** Entries that are no longer there: `news/2017-03-rezultatai`; with `(en)` those that lost their English page. */
  gone: string[];
}

const ofEveryPage = /^(?:src\/|public\/|astro\.config\.mjs$|package(?:-lock)?\.json$)/;
const ofNoPage = /\.test\.ts$|^src\/.*\/test-[a-z-]+\.ts$/;

/**
 * Says which pages differ when these files do.
 * @param files paths as `git diff --name-only` prints them
 * @param contentFolder the content folder, written in the same way
 */
export function changedPages(site: Site, files: readonly string[], contentFolder: string): ChangedPages {
  const settings = [`${contentFolder}/site.yaml`, `${contentFolder}/tags.yaml`];
  const isOfEveryPage = (file: string) => (ofEveryPage.test(file) && !ofNoPage.test(file)) || settings.includes(file) || file.startsWith(`${contentFolder}/funder/`);
  const inEntries = files.flatMap((file) => {
    const [section = '', key = '', name] = file.startsWith(`${contentFolder}/`) ? file.slice(contentFolder.length + 1).split('/') : [];
    return name !== undefined && (sections as readonly string[]).includes(section) ? [{ id: `${section}/${key}`, isEnglish: name === 'index.en.mdx' }] : [];
  });
  // Facts stand in the Lithuanian file and pictures beside it: both change the English page too.
  const lithuanian = new Set(inEntries.filter(({ isEnglish }) => !isEnglish).map(({ id }) => id));
  const touched = new Set(inEntries.map(({ id }) => id));
  const ids = site.entries.map(entryId).filter((id) => touched.has(id)).map((id) => {
    const routes = site.routeById.get(id) ?? {};
    return { id, changed: lithuanian.has(id) ? routes : { en: routes.en } };
  });
  const withoutPage = ids.filter(({ changed }) => !changed.lt && !changed.en).map(({ id }) => `${id} (en)`);
  return { everywhere: files.some(isOfEveryPage), ids: ids.filter(({ changed }) => changed.lt ?? changed.en), gone: [...[...touched].filter((id) => !site.entryById.get(id)), ...withoutPage] };
}
