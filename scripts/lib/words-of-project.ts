import type { Content } from '../../src/lib/content/read-content.ts';
import { locales } from '../../src/lib/locales.ts';

/** Names that only a project itself has: of the project, its funder, its address, its partners and their towns. Read from its content, so that none is forgotten. */
export function wordsOfProject({ settings, entries }: Pick<Content, 'settings' | 'entries'>): string[] {
  const { name, project, funder, places = [], home, url } = settings;
  const pairs = [name, project.title, funder.name, funder.programme, home.headline, ...places.map((place) => place.name)];
  const partners = entries.flatMap((entry) => (entry.section === 'partners' ? [entry] : []));
  const told = partners.flatMap(({ words, facts }) => [...locales.flatMap((locale) => [words[locale]?.title, words[locale]?.shortName, words[locale]?.town]), ...(facts.otherNames ?? []), facts.website && new URL(facts.website).hostname]);
  const addresses = [url, funder.url, ...funder.links.map((link) => link.url)].map((address) => new URL(address).hostname.replace(/^www\./, ''));
  const words = [...pairs.flatMap((pair) => locales.map((locale) => pair[locale])), project.number, funder.credit, ...addresses, ...told];
  return [...new Set(words.flatMap((word) => word || []))];
}

/** Which of the words stand in a text, each as a word of its own; soft hyphens and no-break spaces hide none. */
export function wordsFound(text: string, words: readonly string[]): string[] {
  const shown = plainer(text);
  return words.filter((word) => new RegExp(`(?<![\\p{L}\\d])${plainer(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(shown));
}

const plainer = (text: string) => text.replace(/\u00AD|&shy;|\u2060/g, '').replace(/[\u00A0\u202F]|&nbsp;/g, ' ');
