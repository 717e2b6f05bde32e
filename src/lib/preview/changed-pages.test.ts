import { expect, test } from 'vitest';
import { readWith } from '../content/test-folder.ts';
import { makeSite } from '../site.ts';
import { changedPages } from './changed-pages.ts';

const changed = (...files: string[]) => {
  const site = makeSite(readWith(), { now: new Date('2026-12-01T00:00:00Z'), drafts: true }, 'https://x.lt');
  const { everywhere, ids, gone } = changedPages(site, files, 'content');
  return { everywhere, pages: ids.flatMap(({ changed: routes }) => [routes.lt?.address, routes.en?.address].filter((address) => address !== undefined)), gone };
};

test('a Lithuanian file changes the pages of both languages, for it holds the facts', () => {
  expect(changed('content/news/pirmoji/index.lt.mdx')).toEqual({ everywhere: false, pages: ['/naujienos/pirmoji-zinia/', '/en/news/first-news/'], gone: [] });
});

test('an English file changes the English page alone, a picture both', () => {
  expect(changed('content/news/pirmoji/index.en.mdx').pages).toEqual(['/en/news/first-news/']);
  expect(changed('content/news/pirmoji/index.en.mdx', 'content/news/pirmoji/a.jpg').pages).toEqual(['/naujienos/pirmoji-zinia/', '/en/news/first-news/']);
});

test('an entry that is gone is named, and so is one that lost its English page', () => {
  expect(changed('content/news/buvusi/index.lt.mdx', 'content/news/buvusi/index.en.mdx', 'content/events/vizitas/index.en.mdx')).toEqual({ everywhere: false, pages: [], gone: ['news/buvusi', 'events/vizitas (en)'] });
});

test.each(['src/styles/site.css', 'src/views/HomeView.astro', 'content/site.yaml', 'content/tags.yaml', 'content/funder/mark.svg', 'package-lock.json', 'astro.config.mjs'])('%s may change every page', (file) => {
  expect(changed(file)).toEqual({ everywhere: true, pages: [], gone: [] });
});

test.each(['README.md', 'tests/lib/build.ts', 'src/lib/slug.test.ts', 'src/lib/content/test-folder.ts', 'content/addresses.txt', 'content/news/README.md', 'docs/content.md', 'other/news/pirmoji/index.lt.mdx'])('%s changes no page', (file) => {
  expect(changed(file)).toEqual({ everywhere: false, pages: [], gone: [] });
});
