import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePublicity } from '../../scripts/lib/write-publicity.ts';
import { checkFolder } from '../../src/finish/check-acknowledged.ts';
import { acknowledgement } from '../../src/lib/acknowledgement.ts';
import { locales } from '../../src/lib/locales.ts';
import { ContentError } from '../../src/lib/problems/problem.ts';
import { localeOfFile } from '../../src/lib/publicity/acknowledged.ts';
import { allOutputs, countOutputs } from '../../src/lib/publicity/outputs.ts';
import { routeFor } from '../../src/lib/site.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { temporaryFolder } from '../lib/build.ts';
import { holds, readBytes, readPdf } from '../lib/documents.ts';
import { dist, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';
import { figure } from './lib/figure.ts';

const site = assembleSite(loadContent());
const pages = new Map(readPages(dist).map((page) => [page.address, page]));

function folderOfTest(): string {
  const { path, remove } = temporaryFolder();
  onTestFinished(remove);
  return path;
}

test('every page, feed and document says in its language who paid, and what is exempt is a short list', async () => {
  const { addresses, exempt } = await checkFolder(resolve(dist), site, () => {});
  const all = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).length;
  const spared = [...exempt.values()].flat();
  expect(addresses.length + spared.length).toBe(all);
  expect(spared.filter((address) => /\.(?:html|pdf|docx|epub|zip|ics|csv|bib|ris)$|(?:rss|atom)\.xml$|feed\.json$/.test(address))).toEqual([]);
  figure('publicity', 'files that must say in their language who paid for the project, and do', `${addresses.length} of ${addresses.length}`);
  figure('publicity', 'files that need not, by how many reasons', `${spared.length} by ${exempt.size} reasons`);
});

test('every PDF prints the sentence, not only in the description that the build looks at', async () => {
  const names = readdirSync(join(dist, 'dokumentai')).filter((name) => name.endsWith('.pdf'));
  const wrong: string[] = [];
  for (const name of names) {
    const { pages: texts } = await readPdf(readBytes(join(dist, 'dokumentai', name)));
    if (!holds(texts.join(' '), acknowledgement(site.settings, localeOfFile(`/dokumentai/${name}`)))) wrong.push(name);
  }
  expect(wrong).toEqual([]);
  expect(names.length).toBeGreaterThan(70);
  figure('publicity', 'PDFs on whose pages the sentence is printed', `${names.length - wrong.length} of ${names.length}`);
});

test('a file of each form from which the sentence is taken is told by its address', async () => {
  const { addresses } = await checkFolder(resolve(dist), site, () => {});
  const endings = ['html', 'xml', 'ics', 'bib', 'ris', 'txt', 'csv', 'json', 'pdf'];
  const chosen = endings.flatMap((ending) => locales.flatMap((locale) => addresses.find((address) => address.endsWith(`.${ending}`) && localeOfFile(address) === locale) ?? []));
  const folder = folderOfTest();
  for (const address of chosen) {
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    // One letter of the project’s number is enough; a calendar may have folded it.
    writeFileSync(join(folder, address), readFileSync(join(dist, address)).toString('latin1').replace(/\r\n /g, '').replaceAll(site.settings.project.number, site.settings.project.number.replace('L', 'X')), 'latin1');
  }
  const told = await checkFolder(folder, site, () => {}).then(() => [], (error: ContentError) => error.problems.map(({ file }) => file));
  expect(told.sort()).toEqual([...chosen].sort());
  figure('publicity', 'files spoiled by one letter, and told', `${told.length} of ${chosen.length}`);
});

test('page, PDF, CSV and report give the same numbers, which are those of the built files', async () => {
  const folder = folderOfTest();
  const { rows, found } = await writePublicity(site, dist, folder);
  const { pages: pageCount, feeds, documents } = allOutputs(countOutputs(found.addresses));
  for (const locale of locales) {
    const page = plain(pages.get(routeFor(site, 'pages/publicity', locale)?.address ?? '')?.document.querySelector('.text')?.text ?? '');
    const told = plain(rows[locale].find(({ key }) => key === 'website')?.answers[0] ?? '');
    expect(told.match(/\d+/g)?.map(Number)).toEqual([pageCount, feeds, documents]);
    for (const { duty, answers } of rows[locale]) expect(page, duty).toContain(plain([...answers].join(' ')));
    for (const ending of ['pdf', 'csv']) expect(readFileSync(join(folder, `publicity.${locale}.${ending}`)).equals(readFileSync(join(dist, 'dokumentai', `publicity.${locale}.${ending}`))), `${locale} ${ending}`).toBe(true);
  }
  const standing = Map.groupBy(rows.en, ({ state }) => state);
  expect(rows.en.map(({ key }) => key)).toEqual(['plan', 'events', 'website', 'languages', 'mark', 'billboard', 'plaque', 'custom']);
  expect(rows.en.find(({ key }) => key === 'events')?.events.map(({ pages: of }) => of.map(({ address }) => pages.has(address)))).toEqual([[true, true], [true, true]]);
  figure('publicity', 'duties of the funder with what answers them', `${rows.en.length}: ${[...standing].map(([state, of]) => `${of.length} ${state}`).join(', ')}`);
  figure('publicity', 'pages, feeds and documents counted alike on the page, in PDF and CSV, and in the built files', `${pageCount}, ${feeds}, ${documents}`);
});
