import { expect, test } from 'vitest';
import { parseYaml } from '../content/front-matter.ts';
import { formatProblem } from '../problems/problem.ts';
import { checkShape } from '../content/check-shape.ts';
import { coloursSchema, ownColourNames, type OwnColours } from '../schemas/colours.ts';
import { checkColours } from './check-colours.ts';
import { baseTokens, themeOf, withOwnColours } from './tokens.ts';

const base = baseTokens();
const found = (own: OwnColours, yaml = `name: x\ncolours:\n${Object.entries(own).map(([name, colour]) => `  ${name}:\n    light: '${colour?.light}'\n    dark: '${colour?.dark}'\n`).join('')}`) => checkColours(own, base, parseYaml(yaml, 'site.yaml', 1).located);

test('a colour that is too pale on a ground is told with its place, what was measured and what is needed, in both languages', () => {
  const problems = found({ cluster: { light: '#8fbfae', dark: '#6fc3a0' } });
  expect(problems.map((one) => [one.line, one.column, one.severity, one.rule])).toEqual(Array.from({ length: 3 }, () => [4, 12, 'error', 'colour-contrast']));
  expect(formatProblem(problems[0]!, 'en')).toBe('site.yaml:4:12 error colour-contrast – In the light, the colour “cluster” on “paper” has a contrast of 1.96:1, and 4.5:1 is needed; make one of the two lighter or darker; docs/second-project.md tells which colours meet.');
  expect(problems[0]?.words.lt.what).toBe('Šviesiame variante spalvos „cluster“ kontrastas su „paper“ yra 1,96:1, o reikia 4,5:1');
});

test('a ground of the project’s own is measured under the colours that stay, in the dark as in the light', () => {
  const problems = found({ fjord: { light: '#0b3b5c', dark: '#9ab8cc' } });
  expect(problems.map(({ line, words }) => [line, words.en.what.split(' has ')[0]])).toEqual([
    [5, 'In the dark, the colour “on-deep” on “fjord”'],
    [5, 'In the dark, the colour “on-fjord-2” on “fjord”'],
    [5, 'In the dark, the colour “fjord-line” on “fjord”'],
  ]);
});

test('the usual colours written out, and none at all, are no mistake', () => {
  expect(found(Object.fromEntries(ownColourNames.map((name) => [name, base.get(name)])))).toEqual([]);
  expect(checkColours(undefined, base, parseYaml('', 'site.yaml', 1).located)).toEqual([]);
});

test('the colours that a project may give are those of the stylesheet', () => {
  expect(ownColourNames.filter((name) => !base.has(name))).toEqual([]);
});

test('own colours take the place of the usual ones, in the stylesheet and beside it', () => {
  const own = { amber: { light: '#AABBCC', dark: '#112233' } };
  expect(withOwnColours(base, own).get('amber')).toEqual({ light: '#aabbcc', dark: '#112233' });
  expect(withOwnColours(base, own).get('ink')).toEqual(base.get('ink'));
  expect(themeOf(own)).toBe('@theme {\n--color-amber: light-dark(#aabbcc, #112233);\n}\n');
  expect(themeOf()).toBe('');
});

test.each([
  ["cluster: { light: '#1234', dark: '#123456' }", 'notColour'],
  ["cluster: { light: red, dark: '#123456' }", 'notColour'],
  ["cluster:\n  light: #123456\n  dark: '#123456'", 'notColour'],
  ["cluster: { light: '#123456' }", 'missingKey'],
  ["ink: { light: '#123456', dark: '#123456' }", 'unknownKey'],
])('%s is refused', (yaml, message) => {
  const checked = checkShape(coloursSchema, parseYaml(yaml, 'site.yaml', 1).located);
  expect(checked.ok ? [] : checked.problems.map((one) => one.message)).toEqual([message]);
});
