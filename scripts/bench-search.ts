import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layLarge, measureBrowser } from '../bench/search/browser.ts';
import { rowsOf, runSet } from '../bench/search/dev-set.ts';
import { drawLemmas, formSet, measureForms } from '../bench/search/forms.ts';
import { builtAddress, layPages, readSet, type SetPage, type SetQuery } from '../bench/search/pages.ts';
import { report } from '../bench/search/report.ts';
import { measureTypos } from '../bench/search/typos.ts';
import { builtPages, makeStockIndex, ownWay, stockWay } from '../bench/search/ways.ts';
import { writeIndex } from '../src/search/build-index.ts';
import { makeIndex } from '../src/search/make-index.ts';

// How well the search finds, Pagefind as it comes and ours, in one run; the outcome is written into docs/.
const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
const at = (...parts: string[]) => join(folder, ...parts);

/** Builds a content folder with the project's own command. */
function build(content: string, out: string): void {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--content', content, '--out', out], { stdio: 'inherit', env: { ...process.env, NODE_ENV: undefined } });
  if (status !== 0) throw new Error(`The content of ${content} could not be built.`);
}

try {
  const [pages, queries] = [readSet<SetPage>('pages.json'), readSet<SetQuery>('queries.json')];
  layPages(at('content'), pages);
  build(at('content'), at('set'));
  await makeStockIndex(builtPages(at('set')), at('set-stock'));
  const addresses = new Map(pages.map((page) => [page.url, builtAddress(page)]));
  const addressOf = (url: string) => addresses.get(url) ?? url;
  const [stock, own] = [{ lt: await stockWay(at('set-stock'), 'lt'), en: await stockWay(at('set-stock'), 'en') }, { lt: await ownWay(at('set', 'pagefind'), 'lt'), en: await ownWay(at('set', 'pagefind'), 'en') }];
  const set = { stock: rowsOf(await runSet(stock, queries, addressOf)), own: rowsOf(await runSet(own, queries, addressOf)) };
  const typos = { stock: await measureTypos(stock.lt, pages, builtAddress), own: await measureTypos(own.lt, pages, builtAddress) };

  const forms = formSet(drawLemmas());
  writeIndex(at('forms'), await makeIndex(forms.pages));
  await makeStockIndex(forms.pages, at('forms-stock'));
  const found = { stock: await measureForms(await stockWay(at('forms-stock'), 'lt'), forms.queries), own: await measureForms(await ownWay(at('forms'), 'lt'), forms.queries) };

  if (existsSync('dist/pagefind')) cpSync('dist', at('site'), { recursive: true });
  else build('content', at('site'));
  await layLarge(at('site'), at('large'), 2000);
  const costs = { site: await measureBrowser(at('site')), large: await measureBrowser(at('large')) };

  const text = report({ set, forms: found, typos, costs });
  writeFileSync('docs/search-quality.md', text);
  console.log(`\n${text.split('\n').filter((line) => /^\||^## /.test(line)).join('\n')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
