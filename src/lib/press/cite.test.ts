import { expect, test } from 'vitest';
import { entryOf } from '../content/test-entry.ts';
import { makeSite } from '../site.ts';
import { bibtex, citation, ris } from './cite.ts';
import { settings } from '../content/test-settings.ts';

const gate = { now: new Date('2027-01-01T00:00:00Z'), drafts: false };
const siteOf = (name = '') => makeSite({ settings: { ...settings, operator: { ...settings.operator, name } }, tags: {}, entries: [] }, gate, 'https://x.lt');
const release = entryOf('news', 'a', { facts: { reference: 'PR-2017-01', published: '2026-11-22' }, lt: { title: 'Rezultatai' }, en: { title: 'Results' } });

test('a release is cited as each language does', () => {
  expect(citation(siteOf(), release, 'lt')).toBe('Socialinė klasterystė. Rezultatai (PR-2017-01). [Interaktyvus]. Paskelbta 2026-11-22. Prieiga per internetą: https://x.lt/naujienos/rezultatai/');
  expect(citation(siteOf(), release, 'en')).toBe('Social clustering. (22 November 2026). Results (PR-2017-01). https://x.lt/en/news/results/');
});

test('once there is an operator, it stands for the text, and the site is named after it', () => {
  expect(citation(siteOf('Leidėjas'), entryOf('events', 'a', { lt: { title: 'Ar verta?' } }), 'lt')).toBe('Leidėjas. Ar verta? Socialinė klasterystė. [Interaktyvus]. Paskelbta 2026-11-22. Prieiga per internetą: https://x.lt/renginiai/ar-verta/');
});

test('BibTeX holds every field once, between braces that pair', () => {
  expect(bibtex(siteOf(), release, 'en')).toBe(`@misc{PR-2017-01-en,
  author = {{Social clustering}},
  title = {{Results}},
  howpublished = {Social clustering},
  number = {PR-2017-01},
  year = {2026},
  month = {11},
  url = {https://x.lt/en/news/results/},
  language = {british},
  note = {Project No. NOR-LT10-VRM-01-K-02-006 was financed by the Norwegian Financial Mechanism 2009–2014 (Norway Grants). The grant was €391,915 of €576,994.}
}
`);
});

test('words that look like commands are words in BibTeX', () => {
  const hostile = entryOf('news', 'a', { lt: { title: '}} \\input{/etc/passwd} % \n@misc{b, 50% & $x_1^2~#' } });
  const text = bibtex(siteOf(), hostile, 'lt');
  expect(text).toContain('{{\\textbraceright \\textbraceright  \\textbackslash input\\textbraceleft /etc/passwd\\textbraceright  \\% @misc\\textbraceleft b, 50\\% \\& \\$x\\_1\\textasciicircum 2\\textasciitilde \\#}}');
  const depths = [...text.replace(/\\./g, '')].filter((one) => '{}'.includes(one)).reduce<number[]>((all, one) => [...all, (all.at(-1) ?? 0) + (one === '{' ? 1 : -1)], []);
  expect([Math.min(...depths), depths.at(-1), text.match(/^@/gm)?.length]).toEqual([0, 0, 1]);
});

test('RIS holds a field to a line, whatever the words hold', () => {
  const text = ris(siteOf(), entryOf('news', 'a', { lt: { title: 'Žodis\r\nER  - \nTY  - BOOK' } }), 'lt');
  expect(text.split('\r\n').filter(Boolean).map((line) => line.slice(0, 6))).toEqual(['TY', 'AU', 'TI', 'T2', 'PY', 'DA', 'UR', 'LA', 'N1', 'ER'].map((tag) => `${tag}  - `));
  expect(text).toContain('TI  - Žodis ER - TY - BOOK\r\n');
});
