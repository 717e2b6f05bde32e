import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardSize, type Card } from '../lib/cards.ts';
import { layOutCluster } from '../lib/cluster.ts';
import { inSection } from '../lib/content/entry.ts';
import { readContent } from '../lib/content/read-content.ts';
import { textWidth } from '../lib/text-box.ts';
import { characters } from '../lib/typography/characters.ts';
import { setHeadline } from './compose.ts';
import { drawCard, planCard } from './draw.ts';

const cluster = layOutCluster(inSection(readContent('content', 'content').entries, 'partners'));
const draw = async (title: string, seed = 'news/a') => {
  const card: Card = { address: '/cards/a.png', title, kicker: 'Naujiena · 2017 m. kovo 22 d.', siteName: 'Svetainė', funder: 'Finansuota', seed };
  return drawCard(await planCard(card, cluster));
};

/** The colours of a card's left half, where the words are, as one string. */
const words = async (png: Uint8Array) => (await sharp(png).extract({ left: 0, top: 0, width: 790, height: cardSize.height }).greyscale().raw().toBuffer()).toString('latin1');

test('every Lithuanian letter is drawn, each in its own way, and none as the box of a missing letter', async () => {
  const letters = [...'ąčęėįšųūžĄČĘĖĮŠŲŪŽ'];
  // A letter of another script, which the typeface of the site does not have.
  const missing = await words(await draw('ж'));
  const pictures = await Promise.all(letters.map(async (letter) => words(await draw(letter))));
  expect(pictures.filter((picture) => picture === missing)).toEqual([]);
  expect(new Set(pictures).size).toBe(letters.length);
  expect([...characters.latinExtended].sort()).toEqual([...letters].sort());
  const whole = await words(await draw('ąčęėįšųūž ĄČĘĖĮŠŲŪŽ'));
  expect(whole).not.toBe(await words(await draw('жжжжжжжжж жжжжжжжжж')));
  // Two letters it lacks look the same: no other typeface steps in.
  expect(await words(await draw('щ'))).toBe(missing);
});

test('a Lithuanian letter is drawn unlike the letter without its mark', async () => {
  const [marked, bare] = [await words(await draw('ąčęėįšųūž')), await words(await draw('aceeisuuz'))];
  expect(marked).not.toBe(bare);
});

test('a card is 1200 × 630, at most 60 kB, and of the same bytes each time', async () => {
  const title = 'Tinklas, devyni moduliai ir vadovas: Vilniuje pristatyti projekto rezultatai';
  const [first, second, other] = [await draw(title), await draw(title), await draw(title, 'news/b')];
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', ...cardSize });
  expect(first.length).toBeLessThan(60_000);
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, other)).not.toBe(0);
});

test.each([
  ['a short headline', 'Naujienos'],
  ['200 letters', 'Savivaldybės ir jų įstaigos, aukštosios mokyklos ir nevyriausybinės organizacijos '.repeat(3).slice(0, 200)],
  ['a word of 60 letters', 'Žodis nebeprisikiškiakopūsteliaudavomenebeprisikiškiakopūsteliaudav baigtas'],
  ['more than can be shown', 'Labai ilga antraštė, kuriai niekur neužtenka vietos, '.repeat(20)],
])('a headline fits into its place: %s', (_, title) => {
  const { size, lines } = setHeadline(title);
  expect(lines.length * size * 1.1).toBeLessThanOrEqual(318);
  expect(lines.every((line) => textWidth(line, size) <= 672)).toBe(true);
  const told = lines.join(' ').replace(/- /g, '').replace(/…$/, '');
  expect(title.replace(/\s+/g, ' ').startsWith(told.trimEnd())).toBe(true);
  expect(told.trimEnd() === title.trimEnd()).toBe(title.length <= 200);
});
