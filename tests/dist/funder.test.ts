import { expect, test } from 'vitest';
import { readSettings } from '../../src/lib/content/read-settings.ts';
import { locales, type Locale } from '../../src/lib/locales.ts';
import { nodeOf } from '../lib/json-ld.ts';
import { dist, isNotFound, readPages, type BuiltPage } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const { settings } = readSettings('content', 'content');
if (!settings) throw new Error('content/site.yaml cannot be read');
const { funder, project } = settings;
const pages = readPages(dist);
const addressed = pages.filter(({ address }) => !isNotFound(address));
const notFound = pages.filter(({ address }) => isNotFound(address));
const localeOf = ({ address }: BuiltPage): Locale => (address.startsWith('/en/') ? 'en' : 'lt');
const otherThan = (locale: Locale): Locale => (locale === 'lt' ? 'en' : 'lt');

/** The blocks of a page that name the funder, as text and as addresses of links. */
const blocks = ({ document }: BuiltPage) => document.querySelectorAll('[data-acknowledgement]').map((block) => ({ text: plain(block.text), links: block.querySelectorAll('ul a').map((link) => `${plain(link.text)} ${link.getAttribute('href')}`) }));
const linksIn = (locale: Locale) => funder.links.map(({ label, url }) => `${plain(label[locale])} ${url}`);
const sentence = (locale: Locale) => plain(`${funder.acknowledgement[locale]} ${funder.amounts[locale]}`);

test('the settings hold an acknowledgement with number and amounts that differ by language', () => {
  for (const locale of locales) expect(funder.acknowledgement[locale]).toContain(project.number);
  for (const locale of locales) expect(funder.amounts[locale].replace(/\D/g, '')).toContain(String(project.grant));
  expect(sentence('lt')).not.toBe(sentence('en'));
  expect(funder.links.length).toBeGreaterThanOrEqual(2);
});

test('every page acknowledges the grant, with its number and amounts, in its language and in no other', () => {
  const wrong = addressed.filter((page) => {
    const [block, ...more] = blocks(page);
    return !block || more.length > 0 || !block.text.includes(sentence(localeOf(page))) || !block.text.includes(project.number) || block.text.includes(plain(funder.amounts[otherThan(localeOf(page))]));
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
  expect(addressed.length).toBeGreaterThanOrEqual(120);
});

test('every page has all links to the funder, labelled in its language', () => {
  expect(addressed.filter((page) => blocks(page)[0]?.links.join() !== linksIn(localeOf(page)).join()).map(({ address }) => address)).toEqual([]);
});

test('every page names the funder at its top too, before the menu', () => {
  const wrong = addressed.filter((page) => {
    const strip = page.document.querySelector('body [data-funder]');
    return !strip || !plain(strip.text).includes(plain(funder.strip[localeOf(page)])) || strip.querySelector('a')?.getAttribute('href') !== funder.url || page.html.indexOf('data-funder') > page.html.indexOf('<nav');
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('the pages for missing addresses acknowledge the grant in both languages, their own first', () => {
  expect(notFound).toHaveLength(locales.length);
  for (const page of notFound) {
    const order = [localeOf(page), otherThan(localeOf(page))];
    const shown = blocks(page);
    expect(shown.map(({ text }, index) => text.includes(sentence(order[index] ?? 'lt')))).toEqual([true, true]);
    expect(shown.map(({ links }) => links)).toEqual(order.map(linksIn));
    expect(page.document.querySelectorAll('section[lang]').map((section) => section.getAttribute('lang'))).toEqual(order);
  }
});

test('nothing hides the acknowledgement', () => {
  const hidden = pages.filter(({ document }) => document.querySelectorAll('[hidden] [data-acknowledgement], [aria-hidden] [data-acknowledgement], .sr-only [data-acknowledgement], [data-acknowledgement][hidden], details [data-acknowledgement]').length > 0);
  expect(hidden.map(({ address }) => address)).toEqual([]);
});

test('the JSON-LD of every page says who funded the project, with the acknowledgement in the language of the page', () => {
  const wrong = addressed.filter((page) => {
    const locale = localeOf(page);
    const funding = nodeOf(page, 'WebSite')?.funding as { '@type': string; identifier: string; description: string; name: string; funder: { name: string; url: string } } | undefined;
    return funding?.['@type'] !== 'Grant' || funding.identifier !== project.number || plain(funding.description) !== sentence(locale) || plain(funding.name) !== plain(project.title[locale]) || plain(funding.funder.name) !== plain(funder.name[locale]) || funding.funder.url !== funder.url;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
