/** The part of Pagefind's browser API that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { baseUrl?: string; ranking?: { metaWeights: Record<string, number> } }): Promise<void>;
  init(): Promise<void>;
  /** Without a query all pages, in the order in which they were added. */
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words found, counted in words from the beginning of the page. */
  words: number[];
  /** Names of the metadata in which the query stands. */
  matchedMetaFields?: string[];
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  /** The plain words of the page. */
  content: string;
  meta: Record<string, string>;
  /** Headings and other elements with an id, at their places. */
  anchors?: { element: string; id: string; text?: string; location: number }[];
}

/** Keys say which pages hold a word and must not weigh; their fields are those of `index-keys.ts`. */
export const ranking = { metaWeights: { k: 0, t: 0, r: 0, title: 5 } };

/**
 * Loads the engine from the built index.
 * @param folder address of the index, `/pagefind/`
 */
export async function loadPagefind(folder: string, base: string): Promise<Pagefind> {
  // Pagefind names its worker by a text: this address may be a script, and no other text may.
  const worker = new URL(`${folder}pagefind-worker.js`, location.href).href;
  window.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (new URL(url, location.href).href === worker ? url : null) });
  const pagefind = (await import(/* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href)) as Pagefind;
  await pagefind.options({ baseUrl: base, ranking });
  await pagefind.init();
  return pagefind;
}
