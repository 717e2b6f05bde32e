import { expect, test } from 'vitest';
import { line } from './paper.ts';
import { hostilePaper } from './test-paper.ts';
import { bodyText, inlinesText, textFile } from './text.ts';

const paper = hostilePaper();

test('a text is UTF-8 with its mark, without soft hyphens and no-break spaces, and ends with both numbers and the address', () => {
  const text = textFile({ ...paper, lead: 'pra\u00ADneši\u00ADmas 5\u00A0Eur' });
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).not.toMatch(/[\u00AD\u00A0\u202F]/);
  expect(text).toContain('pranešimas 5 Eur');
  expect(text).toMatch(new RegExp(`${paper.words.reference}: PR-2017-01\n${paper.words.projectNumber}: ${paper.projectNumber}\n.*https://x.lt/p/`));
  expect(text).toContain(paper.funder.line.replaceAll('\u00A0', ' '));
});

test('tables, lists, tasks, notes and code are told as plain words', () => {
  const text = bodyText(paper);
  for (const part of ['A | Kiek\n=1+1 | 5', '[x] padaryta\n[ ] nepadaryta', '1. viena\n2. dvi', '  Citata[1].', '#set page(width: 1pt)', '#pagebreak()\n\nPastaba H2O.', '[1] Išnaša pasviru ir storai.']) expect(text).toContain(part);
});

test('an address stands after the words of a link where it is asked for, and only an address of the web', () => {
  const link = (href: string, words: string) => inlinesText([{ type: 'link', href, children: line(words) }], true);
  expect([link('https://x.lt/a', 'Šaltinis'), link('https://x.lt', 'x.lt'), link('mailto:a@x.lt', 'a@x.lt'), link('tel:+370', '+370 1')]).toEqual(['Šaltinis – https://x.lt/a', 'x.lt', 'a@x.lt', '+370 1']);
});

test('an embargo stands first and last', () => {
  const lines = textFile({ ...paper, embargo: 'EMBARGAS iki rytojaus' }).trim().split('\n');
  expect([lines[0]?.replace('\uFEFF', ''), lines.at(-1)]).toEqual(['EMBARGAS iki rytojaus', 'EMBARGAS iki rytojaus']);
});
