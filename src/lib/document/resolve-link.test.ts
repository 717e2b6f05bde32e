import { expect, test } from 'vitest';
import type { AnyEntry } from '../content/entry.ts';
import { readWith, spoil, type Changes } from '../content/test-folder.ts';
import type { Locale } from '../locales.ts';
import { makeSite } from '../site.ts';
import type { LinkTarget } from './model.ts';
import { resolveLink } from './resolve-link.ts';

function resolve(target: LinkTarget, locale: Locale, full = false, changes: Changes = {}) {
  const site = makeSite(readWith(changes), { now: new Date('2026-12-01T00:00:00Z'), drafts: false }, 'https://x.lt/p');
  return resolveLink(site, site.entryById.get('news/pirmoji') as AnyEntry, locale, target, full);
}

test('a link to an entry leads to it in the language of the reader, under the base', () => {
  expect(resolve({ to: 'path', path: '/partners/leu', fragment: 'work' }, 'en')).toEqual({ href: '/p/en/partners/the-university/#work' });
  expect(resolve({ to: 'path', path: '/' }, 'lt')).toEqual({ href: '/p/' });
});

test('a link to what exists in the other language only says so', () => {
  expect(resolve({ to: 'path', path: '/events/vizitas' }, 'en')).toEqual({ href: '/p/renginiai/vizitas/', lang: 'lt', note: '(in Lithuanian)' });
});

test('a link to what is not published is none', () => {
  expect(resolve({ to: 'path', path: '/pages/about' }, 'lt', false, spoil('pages/about/index.lt.mdx', 'summary', 'draft: true\nsummary'))).toBeUndefined();
});

test('links out stay as they are', () => {
  expect(resolve({ to: 'web', address: 'https://y.lt' }, 'lt', true)).toEqual({ href: 'https://y.lt' });
  expect(resolve({ to: 'mail', address: 'mailto:a@b.lt' }, 'lt')).toEqual({ href: 'mailto:a@b.lt' });
});

test('a file lies under the base', () => {
  expect(resolve({ to: 'file', file: 'a.pdf' }, 'lt')).toEqual({ href: '/p/files/news/pirmoji/a.pdf' });
});

test('links of a feed name the host, also those to a heading', () => {
  expect(resolve({ to: 'fragment', fragment: 'tikslai' }, 'lt')).toEqual({ href: '#tikslai' });
  expect(resolve({ to: 'fragment', fragment: 'tikslai' }, 'lt', true)).toEqual({ href: 'https://x.lt/p/naujienos/pirmoji-zinia/#tikslai' });
  expect(resolve({ to: 'path', path: '/news' }, 'en', true)).toEqual({ href: 'https://x.lt/p/en/news/' });
  expect(resolve({ to: 'file', file: 'a.pdf' }, 'lt', true)).toEqual({ href: 'https://x.lt/p/files/news/pirmoji/a.pdf' });
});
