import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { editorFolder } from '../hosts/rules.ts';
import { editorWords } from '../i18n/editor.ts';
import { recordLocale } from '../lib/locales.ts';
import type { Site } from '../lib/site.ts';
import { shownContentFolder } from '../project.ts';
import { readBackend } from './backend.ts';
import { bundleEditor } from './bundle.ts';
import { editorConfig } from './config.ts';
import { editorPage } from './page.ts';
import { editorPolicy } from './policy.ts';

/** True when this run makes the editor too (`CMS=1`). */
export const editorWanted = () => process.env.CMS === '1';

/**
 * The page of the editor for a site, with the backend that the environment names.
 * @throws SettingError when the environment is not understood
 */
export function editorPageOf(site: Pick<Site, 'settings' | 'tags' | 'origin' | 'base'>): string {
  const backend = readBackend(process.env);
  const config = editorConfig({ name: site.settings.name[recordLocale], url: site.origin + site.base, tags: site.tags, folder: isAbsolute(shownContentFolder) ? 'content' : shownContentFolder, backend, words: editorWords });
  return editorPage(config, editorPolicy(backend), editorWords);
}

/** Lays the editor into a built folder. */
export async function writeEditor(folder: string, site: Site): Promise<void> {
  const target = join(folder, editorFolder);
  mkdirSync(target, { recursive: true });
  cpSync(await bundleEditor(), target, { recursive: true });
  writeFileSync(join(target, 'index.html'), editorPageOf(site));
}
