import { expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { contactLines } from '../../src/lib/contacts.ts';
import { contactTopics } from '../../src/lib/document/components.ts';
import { locales } from '../../src/lib/locales.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { nodeOf } from '../lib/json-ld.ts';
import { dist, isNotFound, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const site = assembleSite(loadContent());
const pages = new Map(readPages(dist).map((page) => [page.address, page]));
const unknown = contactTopics.filter((topic) => contactLines(site.settings.operator, topic).length === 0);
const textOf = (id: string, locale: 'lt' | 'en') => plain(pages.get(site.routeById.get(id)?.[locale]?.address ?? '')?.document.querySelector('main')?.text ?? '');

test.each(locales)('what is not known of the publisher is said in plain words (%s)', (locale) => {
  const words = messages(locale).contactUnknown;
  const all = [...new Set(site.routes.map(({ id: own }) => own))].filter((id) => id.startsWith('pages/')).map((id) => textOf(id, locale)).join('\n');
  expect(unknown.filter((topic) => !all.includes(plain(words[topic])))).toEqual([]);
  if (unknown.includes('publisher')) expect(textOf('pages/contact', locale)).toContain(plain(words.publisher));
  if (unknown.includes('general')) expect(textOf('pages/contact', locale)).toContain(plain(words.general));
  if (unknown.includes('press')) expect(textOf('pages/press', locale)).toContain(plain(words.press));
});

test('no page shows an empty contact', () => {
  const empty = [...pages.values()].filter(({ document }) => document.querySelectorAll('a[href="mailto:"], a[href="tel:"], dd:empty').length > 0);
  expect(empty.map(({ address }) => address)).toEqual([]);
});

test('JSON-LD names a publisher only when there is one', () => {
  const { name } = site.settings.operator;
  const named = [...pages.values()].filter((page) => !isNotFound(page.address) && Boolean(nodeOf(page, 'WebSite')?.publisher) !== Boolean(name));
  expect(named.map(({ address }) => address)).toEqual([]);
});
