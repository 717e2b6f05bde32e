/** The part of Pagefind's browser API that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: { filters?: Record<string, { any: string[] }> }): Promise<{ results: PagefindResult[]; filters: Record<string, Record<string, number>> }>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  /** Holds `<mark>` round the words found; everything else in it is escaped. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * Loads the engine from the built index.
 * @param folder address of the index, `/pagefind/`
 */
export async function loadPagefind(folder: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 28 });
  await pagefind.init();
  return pagefind;
}
