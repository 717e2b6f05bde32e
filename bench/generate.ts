import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../src/lib/dates.ts';
import type { Locale } from '../src/lib/locales.ts';
import { drawFrom, type Draw } from './random.ts';
import { columns, headings, items, places, sentences } from './texts.ts';

const keyOf = (number: number) => `zinia-${String(number).padStart(4, '0')}`;
const pick = (list: readonly string[], draw: Draw) => list[draw(list.length)] ?? '';
const dayOf = (draw: Draw) => `${2016 + draw(10)}-${String(1 + draw(12)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`;

/** Writes `count` news in both languages into a content folder: some 2.8 kB each, the same at every run. */
export function writeNews(content: string, count: number): void {
  for (let number = 1; number <= count; number += 1) {
    const folder = join(content, 'news', keyOf(number));
    mkdirSync(folder, { recursive: true });
    const facts = `date: ${dayOf(drawFrom(number))}\nkind: article\npublished: 2026-11-22\npartners: [leu, utena]\ntags: [mokymai, rezultatai]\n`;
    writeFileSync(join(folder, 'index.lt.mdx'), file(number, count, 'lt', `Pramanyta žinia Nr. ${number} apie susitikimą ir mokymus`, facts));
    writeFileSync(join(folder, 'index.en.mdx'), file(number, count, 'en', `Made-up item No. ${number} about a meeting and training`, ''));
  }
}

function file(number: number, count: number, locale: Locale, title: string, facts: string): string {
  // The same row for both languages: the sentences are translations of each other, with the same numbers and links.
  const draw = drawFrom(number * 2);
  const sentence = () =>
    pick(sentences[locale], draw)
      .replace('{vieta}', pick(places[locale], draw))
      .replace('{skaicius}', String(12 + draw(80)))
      .replace('{data}', formatDate(dayOf(draw), locale))
      .replace('{nuoroda}', `/news/${keyOf(1 + draw(count))}`);
  const paragraph = () => [sentence(), sentence(), sentence()].join(' ');
  const heading = (section: number) => `## ${headings[locale][section * 2 + draw(2)] ?? ''}`;
  const list = Array.from({ length: 4 }, () => `- ${pick(items[locale], draw)}`).join('\n');
  const blocks = [paragraph(), paragraph(), heading(0), paragraph(), paragraph(), list, heading(1), paragraph(), paragraph(), ...(number % 4 ? [] : [table(locale, draw)]), heading(2), paragraph(), paragraph()];
  return `---\ntitle: ${title}\nsummary: ${sentence().replace(/\[([^\]]+)\]\([^)]+\)|[*"]/g, '$1').replaceAll(': ', ' - ')}\n${facts}---\n\n${blocks.join('\n\n')}\n`;
}

function table(locale: Locale, draw: Draw): string {
  const rows = places[locale].slice(0, 5).map((place) => `| ${place} | ${2 + draw(20)} | ${draw(9)} |`);
  return `| ${columns[locale].join(' | ')} |\n|---|--:|--:|\n${rows.join('\n')}`;
}
