import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourPairs, decorative } from './colour-pairs.ts';
import { contrast, readTokens } from './contrast.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ff0000', '#0000ff')).toBeCloseTo(2.15, 2);
});

test('colours are read in both forms, and another is refused', () => {
  const css = '@theme {\n  --color-*: initial;\n  --color-a-2: light-dark(#0a0b0c, #ffffff);\n  --color-b: #123456;\n  --color-c: transparent;\n  --font-x: y;\n}\n:root { --color-b: #000000; }';
  expect([...readTokens(css)]).toEqual([['a-2', { light: '#0a0b0c', dark: '#ffffff' }], ['b', { light: '#123456', dark: '#123456' }]]);
  expect(() => readTokens('@theme { --color-a: red; }')).toThrow('“--color-a: red;” is neither');
});

test.each(colourPairs.flatMap((pair) => (['light', 'dark'] as const).map((scheme) => ({ ...pair, scheme }))))('$colour on $ground has a contrast of $least or more in $scheme', ({ colour, ground, least, scheme }) => {
  expect(contrast(tokens.get(colour)?.[scheme] ?? '', tokens.get(ground)?.[scheme] ?? '')).toBeGreaterThanOrEqual(least);
});

test('every colour is in a pair, and is there but to decorate or as a ground else', () => {
  const known = new Set([...decorative, ...colourPairs.flatMap(({ colour, ground }) => [colour, ground])]);
  expect([...tokens.keys()].filter((name) => !known.has(name))).toEqual([]);
});

const sources = (pattern: RegExp) => readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file) && !/\.test\.ts$|styles.tokens\.css$/.test(file)).map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

test('an element that carries both its ground and its colour carries a pair that is known', () => {
  const name = `(${[...tokens.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const carried = sources(/\.astro$/).flatMap(({ text }) =>
    [...text.matchAll(/'[^'\n]*'|"[^"\n]*"/g)].flatMap(([words]) => {
      const [ground, colour] = ['bg', 'text'].map((kind) => new RegExp(`(?<![\\w-])((?:[\\w\\[\\]-]+:)?)${kind}-${name}(?![\\w-])`).exec(words));
      return ground && colour && ground[1] === colour[1] ? [`${colour[2]} on ${ground[2]}`] : [];
    }),
  );
  const known = colourPairs.map(({ colour, ground }) => `${colour} on ${ground}`);
  expect(carried.length).toBeGreaterThan(3);
  expect([...new Set(carried)].filter((pair) => !known.includes(pair))).toEqual([]);
});

/** Colours written out in a source; the system's own (`Canvas`) and those that stand for another (`currentColor`) are none. */
function rawColours(text: string): string[] {
  const css = '(?:color|background|border|outline|fill|stroke|shadow)[\\w-]*\\s*[:=]\\s*[^;{}\\n]*?';
  const named = new RegExp(`${css}\\b(black|white|gr[ae]y|silver|red|green|blue|yellow|orange|brown|pink|purple|navy|teal|gold|beige|ivory|tomato|maroon|olive|lime|aqua|cyan|magenta)\\b`, 'gi');
  return [...text.matchAll(/(?<![\w&/-])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch|color)\((?!-)/gi), ...text.matchAll(named)].map(([found]) => found);
}

test('colours are named in the tokens and nowhere else', () => {
  expect(sources(/\.(?:css|astro|ts)$/).flatMap(({ file, text }) => rawColours(text).map((found) => `${file}: ${found}`))).toEqual([]);
});

test.each(['color: #fff;', 'fill="#12345678"', "'#17694a'", 'background: rgb(0 0 0)', 'border: 1px solid red', 'stroke="black"', 'color: oklch(50% 0 0)'])('a colour written as %s is found', (text) => {
  expect(rawColours(text)).toHaveLength(1);
});

test.each(['href="#main"', '&#38;', 'color: var(--color-ink)', 'color: CanvasText', 'border-color: currentColor', '`#fn-${number}`'])('%s is no colour written out', (text) => {
  expect(rawColours(text)).toEqual([]);
});
