import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../scripts/lib/serve.ts';
import { writeIndex } from '../../src/search/build-index.ts';
import { makeIndex } from '../../src/search/make-index.ts';
import type { PageFacts } from '../../src/search/page-facts.ts';
import { launchBrowser } from '../../tests/lib/chromium.ts';
import { page as makePage } from './forms.ts';
import { formsOf, readDictionary } from './hunspell.ts';
import { drawFrom, sample } from '../random.ts';

/** What a first query costs in a browser. */
export interface Cost {
  requests: number;
  /** Bytes of all bodies. */
  bytes: number;
  /** Milliseconds from the last keystroke to the results, the middle of all warm queries. */
  warm: number;
}

const queries = ['savivaldybė', 'mokymai', 'rezultatai', 'partneris', 'skaidrumas', 'projekto', 'darbas', 'miestas'];

/** Types queries into the built search page and weighs what the first asks for. */
export async function measureBrowser(folder: string): Promise<Cost> {
  const [served, browser] = await Promise.all([serve(folder), launchBrowser()]);
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    await page.goto(`${served.url}paieska/`);
    await page.waitForLoadState('networkidle');
    page.on('response', (response) => sizes.push(response.body().then((body) => transferred(new URL(response.url()).pathname, body))));
    const times: number[] = [];
    let first: number[] = [];
    for (const query of [...queries, ...queries]) {
      await page.locator('#search-field').fill('');
      await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
      const took = await page.evaluate(typeAndWait, query);
      if (first.length > 0) times.push(took);
      else {
        await page.waitForLoadState('networkidle');
        first = await Promise.all(sizes);
      }
    }
    times.sort((a, b) => a - b);
    return { requests: first.length, bytes: first.reduce((sum, size) => sum + size, 0), warm: Math.round(times[Math.floor(times.length / 2)] ?? 0) };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Bytes of a file as a host sends it: text packed with Brotli, files of the engine as they are, since they come packed. */
export function transferred(path: string, body: Buffer): number {
  return /\.(?:js|txt|json)$/.test(path) ? brotliCompressSync(body).length : body.length;
}

/** Runs in the page: puts a query into the field as typing does and waits for the end of its search. */
function typeAndWait(query: string): Promise<number> {
  const [field, list] = [document.querySelector<HTMLInputElement>('#search-field'), document.querySelector('#search-results')];
  if (!field || !list) throw new Error('This is not the search page.');
  const started = performance.now();
  return new Promise((done) => {
    field.focus();
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const watch = () => (list.getAttribute('aria-busy') === 'false' ? done(performance.now() - started) : requestAnimationFrame(watch));
    watch();
  });
}

/** A folder with the search page of a built site and the index of so many pages of dictionary words. */
export async function layLarge(dist: string, folder: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const part of ['paieska', '_astro']) cpSync(join(dist, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'build.json'), JSON.stringify({ base: '/' }));
  const draw = drawFrom(2000);
  const dictionary = readDictionary();
  const words = sample([...dictionary.flagsOf].filter(([word, flags]) => /^\p{L}{4,}$/u.test(word) && /[DB]/.test(flags)), 4000, draw).map(([word]) => formsOf(dictionary, word, 'DB'));
  const common = queries.map((word) => [word]);
  const text = () => Array.from({ length: 250 }, () => {
    const forms = (draw(12) === 0 ? common : words)[draw(draw(12) === 0 ? common.length : 400 + draw(3600)) % (draw(2) ? words.length : common.length)] ?? words[draw(words.length)] ?? [];
    return forms[draw(forms.length)] ?? '';
  }).join(' ');
  writeIndex(join(resolve(folder), 'pagefind'), await makeIndex(Array.from({ length: count }, (_, index) => ({ ...makePage(`p${index}/index.html`, `Nr. ${index}`, text()), facts: factsFor(index) }))));
}

/** What the index knows of a made-up news item: a day in ten years, two of twelve partners and of six topics. */
function factsFor(index: number): PageFacts {
  const draw = drawFrom(index + 1);
  const year = String(2016 + draw(10));
  const two = (name: string, of: number) => [`${name} ${draw(of)}`, `${name} ${of + draw(of)}`];
  return { filters: { kind: ['Naujienos'], year: [year], partner: two('Partneris', 6), tag: two('Tema', 3) }, names: [], date: `${year}-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}` };
}
