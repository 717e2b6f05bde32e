import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../src/lib/locales.ts';
import { ranking, type Pagefind } from '../../src/search/pagefind.ts';

type Module = { createInstance(options: object): Pagefind & { init(): Promise<void> } };

const folders: string[] = [];

const fetchElsewhere = globalThis.fetch;

/**
 * Opens a built index in Node with the browser's own code: files are read where a browser would ask for them.
 * @param folder the index, `dist/pagefind`
 * @param weighed false for the engine as it comes
 */
export async function openIndex(folder: string, locale: Locale, weighed = true): Promise<Pagefind> {
  const host = `http://index${folders.push(folder) - 1}/`;
  globalThis.fetch = (address, options) => {
    const { hostname, pathname } = new URL(String(address));
    // Tests share one process: whoever asks another host is answered by it.
    if (!/^index\d+$/.test(hostname)) return fetchElsewhere(address, options);
    return Promise.resolve(new Response(readFileSync(join(folders[Number(hostname.slice(5))] ?? '', pathname))));
  };
  // The engine asks the page for its language.
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) } });
  // A module of its own for each index, since the engine keeps one language in it.
  const { createInstance } = (await import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${host}`)) as Module;
  const pagefind = createInstance({ basePath: host, ...(weighed && { ranking }) });
  await pagefind.init();
  Reflect.deleteProperty(globalThis, 'document');
  return pagefind;
}
