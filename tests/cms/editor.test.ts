import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { readBackend } from '../../src/cms/backend.ts';
import { editorConfig } from '../../src/cms/config.ts';
import { editorPage } from '../../src/cms/page.ts';
import { editorPolicy } from '../../src/cms/policy.ts';
import { editorWords } from '../../src/i18n/editor.ts';
import { splitFile } from '../../src/lib/content/front-matter.ts';
import { checkContent } from '../../src/lib/content/read-content.ts';
import { layContent, temporaryFolder } from '../lib/build.ts';
import { launchBrowser } from '../lib/chromium.ts';
import { buildFixture, buildTime, type FixtureSite } from '../lib/fixture-site.ts';
import { fieldOf, filesInBrowser, layIntoBrowser, write } from './lib.ts';

// The fixture with the editor, as a host would serve it; what is written stays in the storage of the browser.
const fixture = resolve('tests/fixtures/content');
const key = `content/news/${new Date().toISOString().slice(0, 7)}-azuolo-svente-pirmoji-diena`;
// A folder for pictures of what the tests see, for people.
const shots = process.env.CMS_SHOTS;
let built: FixtureSite;
let served: Served;
let browser: Browser;
let page: Page;
const asked: string[] = [];
const blocked: string[] = [];

beforeAll(async () => {
  built = await buildFixture({}, '2032-06-01T00:00:00Z', { CMS: '1', CMS_REPO: 'test-repo' });
  served = await serve(built.out);
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'lt-LT', timezoneId: 'America/New_York' })).newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.exposeFunction('noteViolation', (text: string) => blocked.push(text));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => noteViolation(event.violatedDirective + ' ' + event.blockedURI))`);
}, buildTime);

afterAll(async () => {
  await browser.close();
  await served.close();
  built.remove();
});

const shot = async (name: string) => (shots ? page.screenshot({ path: join(shots, `${name}.png`) }) : undefined);
const strangers = () => asked.filter((url) => !url.startsWith(new URL(served.url).origin) && !/^(?:blob|data):/.test(url));

test('nobody is asked anything before somebody signs in, and the policy is in nobody’s way', async () => {
  const answer = await page.goto(`${served.url}admin/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /Test Repository/ }).waitFor();
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'");
  expect(answer?.headers()['x-robots-tag']).toBe('noindex, nofollow');
  expect(asked.length).toBeGreaterThan(3);
  expect([strangers(), blocked]).toEqual([[], []]);
  await shot('entrance');
});

test.each(['github:org/site', 'gitlab:org/site', 'gitea:org/site'])('with the repository at %s nobody is asked before somebody signs in either', async (CMS_REPO) => {
  const backend = readBackend({ CMS_REPO });
  const config = editorConfig({ name: 'Pavyzdys', url: served.url, tags: {}, folder: 'content', backend, words: editorWords });
  const other = await browser.newPage();
  const requests: string[] = [];
  other.on('request', (request) => requests.push(request.url()));
  await other.route('**/admin/', (route) => route.fulfill({ contentType: 'text/html', body: editorPage(config, editorPolicy(backend), editorWords) }));
  await other.goto(`${served.url}admin/`, { waitUntil: 'networkidle' });
  await other.getByRole('button', { name: /Access Token/ }).waitFor();
  expect(requests.length).toBeGreaterThan(2);
  expect(requests.filter((url) => !url.startsWith(new URL(served.url).origin) && !/^(?:blob|data):/.test(url))).toEqual([]);
  await other.close();
});

test('an article with a photograph in two languages becomes files that pass the check', async () => {
  const { path, remove } = temporaryFolder();
  const english = 'partners/vykdytojas/index.en.mdx';
  const marked = readFileSync(join(fixture, english), 'utf8').replace('---\n', "---\ntranslationOf: '0123abcd'\n");
  await layIntoBrowser(page, layContent(path, { [english]: marked }), 'content');
  remove();
  await page.getByRole('button', { name: /Test Repository/ }).click();
  await page.getByText('Naujienos').first().waitFor();
  await page.goto(`${served.url}admin/#/collections/news/new`);

  await write(page, 'lt', 'title', 'Ąžuolo šventė: „pirmoji“ diena');
  await write(page, 'en', 'title', 'Oak day: the first one');
  await write(page, 'lt', 'summary', 'Trumpai apie šventę, kurioje dalyvavo visi.');
  await write(page, 'en', 'summary', 'In short, about a day on which everybody came.');
  await write(page, 'lt', 'date', '2032-05');
  await (await fieldOf(page, 'lt', 'kind')).getByRole('radio', { name: 'Naujiena' }).click();
  await write(page, 'lt', 'body', 'Pirmas sakinys.\n\n## Paantraštė\n\n- vienas\n- du\n');
  await write(page, 'en', 'body', 'The first sentence.\n\n## A heading\n\n- one\n- two\n');
  await shot('form');

  await (await fieldOf(page, 'lt', 'partners')).getByRole('checkbox', { name: 'Pramanytas universitetas' }).click();
  const photos = await fieldOf(page, 'lt', 'photos');
  await photos.getByRole('button', { name: /^Add/ }).click();
  const picture = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#226644' } }).jpeg().toBuffer();
  await (await fieldOf(page, 'lt', 'photos.0.file')).locator('input[type="file"]').first().setInputFiles({ name: 'Šventė Ąžuolyne.JPG', mimeType: 'image/jpeg', buffer: picture });
  await page.getByText('svente-azuolyne.jpg').waitFor();
  await shot('file');
  await write(page, 'lt', 'photos.0.alt.lt', 'Žalias laukas.');
  await write(page, 'lt', 'photos.0.alt.en', 'A green field.');
  await write(page, 'lt', 'photos.0.credit', 'Vardė Pavardė');
  await (await fieldOf(page, 'lt', 'photos.0.licence')).getByRole('radio', { name: 'CC BY 4.0' }).click();
  await write(page, 'lt', 'publishAt', '2032-07-01T09:00');
  await shot('photo');

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => Object.keys(await filesInBrowser(page)).filter((path) => path.includes('azuolo')).length, { timeout: 20_000 }).toBe(3);
  await shot('saved');
  const files = await filesInBrowser(page);
  const lt = frontMatter(files[`${key}/index.lt.mdx`]);
  expect(lt).toMatchObject({ date: '2032-05', kind: 'article', publishAt: '2032-07-01T09:00:00+03:00', partners: ['vykdytojas'], photos: [{ file: 'svente-azuolyne.jpg', licence: 'CC-BY-4.0', alt: { lt: 'Žalias laukas.', en: 'A green field.' } }] });
  expect(lt.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  // Facts stand once, in the Lithuanian file.
  expect(Object.keys(frontMatter(files[`${key}/index.en.mdx`]))).toEqual(['title', 'summary']);
  expect(problemsOf(files)).toEqual([]);
});

test('an entry that is there is changed without losing what the form does not know', async () => {
  const before = await filesInBrowser(page);
  await page.goto(`${served.url}admin/#/collections/partners/entries/vykdytojas/index`);
  await expect.poll(() => page.locator('[data-locale="lt"] [data-key-path="title"] input').inputValue(), { timeout: 20_000 }).toBe(frontMatter(before['content/partners/vykdytojas/index.lt.mdx']).title);
  await write(page, 'lt', 'title', 'Pakeista antraštė');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => frontMatter((await filesInBrowser(page))['content/partners/vykdytojas/index.lt.mdx']).title, { timeout: 20_000 }).toBe('Pakeista antraštė');
  const after = await filesInBrowser(page);
  for (const locale of ['lt', 'en']) {
    const file = `content/partners/vykdytojas/index.${locale}.mdx`;
    const { title: _, draft: __, ...rest } = frontMatter(after[file]);
    const { title: ___, draft: ____, ...known } = frontMatter(before[file]);
    expect(rest).toEqual(known);
    if (locale === 'en') expect(rest.translationOf).toBe('0123abcd');
    expect(bodyOf(after[file])).toBe(bodyOf(before[file]));
  }
  expect(problemsOf(after)).toEqual([]);
  expect([strangers(), blocked]).toEqual([[], []]);
});

const textOf = (bytes: Buffer | undefined) => splitFile(bytes?.toString() ?? '');

function frontMatter(bytes: Buffer | undefined): Record<string, unknown> {
  return parse(textOf(bytes)?.yaml ?? '') as Record<string, unknown>;
}

function bodyOf(bytes: Buffer | undefined): string | undefined {
  return bytes?.toString().split(/^---\n/m).slice(2).join('---\n').trim();
}

/** The mistakes that the check finds in a repository of the browser. */
function problemsOf(files: Record<string, Buffer>): string[] {
  const { path, remove } = temporaryFolder();
  try {
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), bytes);
    }
    cpSync(resolve('content/funder'), join(path, 'content/funder'), { recursive: true });
    return checkContent(join(path, 'content'), join(path, 'content')).problems.filter(({ severity }) => severity === 'error').map((problem) => JSON.stringify(problem));
  } finally {
    remove();
  }
}
