import type { IndexSource } from './engine.ts';
import { indexTexts } from './index-texts.ts';
import { loadPagefind } from './pagefind.ts';

/** The index that the build has laid into a folder, `/pagefind/`; nothing of it is loaded before it is asked for. */
export function builtIndex(folder: string, base: string): IndexSource {
  return { start: () => loadPagefind(folder, base), read: indexTexts(folder) };
}
