import { expect, test } from 'vitest';
import { relativeAddress, upFrom } from './relative-address.ts';

test.each([
  ['/', 'index.html', '/', 'index.html'],
  ['/', 'en/news/index.html', '/', '../../index.html'],
  ['/naujienos/', 'index.html', '/', 'naujienos/index.html'],
  ['/naujienos/zinia/#turinys', 'en/index.html', '/', '../naujienos/zinia/index.html#turinys'],
  ['/en/search/?q=a%20b#c', 'index.html', '/', 'en/search/index.html?q=a%20b#c'],
  ['/dokumentai/a.pdf', 'naujienos/zinia/index.html', '/', '../../dokumentai/a.pdf'],
  ['/projektas/', 'apie/index.html', '/projektas/', '../index.html'],
  ['/projektas/_astro/a.woff2', '404.html', '/projektas/', '_astro/a.woff2'],
  ['/kitur/', 'index.html', '/projektas/', '/kitur/'],
  ['#turinys', 'naujienos/index.html', '/', '#turinys'],
  ['https://x.lt/a/', 'index.html', '/', 'https://x.lt/a/'],
  ['//x.lt/a/', 'index.html', '/', '//x.lt/a/'],
  ['mailto:a@b.lt', 'index.html', '/', 'mailto:a@b.lt'],
])('%s in %s of the base %s becomes %s', (address, file, base, expected) => {
  expect(relativeAddress(address, file, base)).toBe(expected);
});

test('the way up has a step for each folder', () => {
  expect([upFrom('index.html'), upFrom('a/b/index.html')]).toEqual(['', '../../']);
});
