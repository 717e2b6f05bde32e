import { expect, test } from 'vitest';
import { frames, layOutNames, type NamedCluster } from './cluster-names.ts';
import { inSection, type Entry } from './content/entry.ts';
import { readContent } from './content/read-content.ts';
import { entryOf } from './content/test-entry.ts';
import type { Locale } from './locales.ts';
import { overlaps, type Box } from './text-box.ts';
import { hyphenate } from './typography/hyphenate.ts';

const partners = inSection(readContent('content', 'content').entries, 'partners').sort((a, b) => a.facts.order - b.facts.order);
const named = (locale: Locale) => (partner: Entry<'partners'>) => hyphenate((partner.words[locale] ?? partner.words.lt).shortName, locale);
const longWord = 'nebeprisikiškiakopūsteliaudavomenebeprisikiškiakopūsteliaudav';

/** Twelve members and a promoter, each with a name of 60 letters; with an odd number besides. */
const strangers = (count: number) => [
  entryOf('partners', 'hub', { facts: { kind: 'promoter' } }),
  ...Array.from({ length: count }, (_, index) => entryOf('partners', `p${index}`, { facts: { kind: index % 3 ? 'ngo' : 'municipality' } })),
] as Entry<'partners'>[];

const nodeBox = ({ x, y, radius }: { x: number; y: number; radius: number }): Box => ({ left: x - radius * 1.2, right: x + radius * 1.2, top: y - radius * 1.2, bottom: y + radius * 1.2 });

/** Everything of a drawing that lies where something else is, in words. */
function faults({ nodes, lines, width, height }: NamedCluster): string[] {
  return nodes.flatMap((node) => {
    const others = nodes.filter((other) => other !== node);
    const { label } = node;
    return [
      ...others.filter((other) => overlaps(label, other.label)).map((other) => `the name of ${node.key} is on that of ${other.key}`),
      ...others.filter((other) => overlaps(label, nodeBox(other))).map((other) => `the name of ${node.key} is on the node ${other.key}`),
      ...others.filter((other) => overlaps(node.target, other.target)).map((other) => `the target of ${node.key} is on that of ${other.key}`),
      // The promoter's name is on its own node, on which every line ends.
      ...(node.side === 'middle' ? [] : lines.filter(({ from, to }) => crosses(from, to, label)).map(({ from, to }) => `the name of ${node.key} is on the line ${from.key}–${to.key}`)),
      ...(label.left < -width / 2 || label.right > width / 2 || label.top < -height / 2 || label.bottom > height / 2 ? [`the name of ${node.key} leaves the drawing`] : []),
      ...(node.target.right - node.target.left < 44 || node.target.bottom - node.target.top < 44 ? [`the target of ${node.key} is small`] : []),
    ];
  });
}

function crosses(from: { x: number; y: number }, to: { x: number; y: number }, { left, right, top, bottom }: Box): boolean {
  return Array.from({ length: 201 }, (_, step) => step / 200).some((part) => {
    const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
    return x > left && x < right && y > top && y < bottom;
  });
}

const layouts = Object.entries(frames).map(([name, frame]) => ({ name, frame }));

test.each(layouts)('no name lies on a name, a node or a line, and every target is as large as a finger ($name)', ({ frame }) => {
  for (const locale of ['lt', 'en'] as const) expect(faults(layOutNames(partners, named(locale), frame)), locale).toEqual([]);
});

test.each(layouts)('names of 60 letters are broken or cut, and still nothing lies on anything ($name)', ({ frame }) => {
  for (const name of [longWord, hyphenate(longWord, 'lt'), 'Labai ilgas pavadinimas iš daugybės trumpų žodžių ir dar kelių']) {
    const drawn = layOutNames(partners, (partner) => (partner.facts.kind === 'promoter' ? 'LEU' : name), frame);
    expect(faults(drawn)).toEqual([]);
    expect(drawn.nodes.every(({ name: lines }) => lines.length <= 3)).toBe(true);
  }
});

test.each(layouts)('any number of partners has room: none, one, an odd number, thirty ($name)', ({ frame }) => {
  for (const count of [0, 1, 7, 30]) expect(faults(layOutNames(strangers(count), ({ key }) => key, frame)), String(count)).toEqual([]);
});

test('the order of the keyboard: the promoter, then each side from top to bottom; an institution follows its municipality', () => {
  const { nodes } = layOutNames(partners, named('lt'), frames.wide);
  expect(nodes[0]?.side).toBe('middle');
  const sides = nodes.slice(1).map(({ side }) => side);
  expect(sides).toEqual([...sides].sort());
  for (const side of ['left', 'right']) {
    const heights = nodes.filter((node) => node.side === side).map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  }
  const keys = nodes.map(({ key }) => key);
  for (const { key, facts } of partners.filter(({ facts: { municipality } }) => municipality)) expect(keys[keys.indexOf(key) - 1]).toBe(facts.municipality);
});

test('letters are at least 12 pixels high on a screen of 320, where the drawing has its natural width', () => {
  expect(frames.narrow.width).toBeLessThanOrEqual(284);
  expect(frames.narrow.size).toBeGreaterThanOrEqual(12);
  // The wide one is shown from 48rem on, in the width of the page.
  expect((frames.wide.size * 700) / frames.wide.width).toBeGreaterThanOrEqual(12);
});
