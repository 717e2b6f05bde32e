import { expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { makeSite } from '../site.ts';
import { changedPages } from './changed-pages.ts';
import { writeSummary, type Finding } from './write-summary.ts';

const content = readContent('content', 'content');
const site = makeSite(content, { now: new Date('2026-11-22T00:00:00Z'), drafts: false });
const summary = (files: string[], findings: Finding[] = [], locale: 'lt' | 'en' = 'lt', preview?: string) => writeSummary({ pages: { site, changed: changedPages(site, files, 'content') }, findings, preview }, locale);
const finding: Finding = { file: 'content/news/a/index.lt.mdx', line: 3, severity: 'error', what: 'No [title](x) | <b>@everyone</b>', remedy: 'Write one.' };

test('a changed entry is shown with both its pages, linked into the preview', () => {
  const text = summary(['content/news/2017-03-rezultatai/index.lt.mdx'], [], 'lt', 'https://perziura.example/7/');
  expect(text).toContain('[Peržiūra](https://perziura.example/7/)');
  expect(text).toMatch(/\| `news\/2017-03-rezultatai` \| \[Tinklas, [^\]]+\]\(https:\/\/perziura\.example\/7\/naujienos\/[a-z-]+\/\) \| \[[^\]]+\]\(https:\/\/perziura\.example\/7\/en\/news\/[a-z-]+\/\) \|/);
});

test('a preview that is no site is linked once, and the pages by name alone', () => {
  const text = summary(['content/news/2017-03-rezultatai/index.en.mdx'], [], 'en', 'https://github.example/runs/7');
  expect(text.match(/\]\(/g)).toHaveLength(1);
  expect(text).toContain('[See the preview](https://github.example/runs/7)');
});

test('a change of the look, of nothing, and an entry taken away are said', () => {
  expect(summary(['src/styles/text.css'])).toContain('bet kuris puslapis');
  expect(summary(['README.md'])).toContain('Nė vienas puslapis nekeičiamas.');
  expect(summary(['content/news/nera/index.lt.mdx'])).toContain('Nebeliks: `news/nera`');
});

test('findings are counted in the cases of Lithuanian and listed, the many cut short', () => {
  expect(summary([], [finding, { ...finding, severity: 'warning' }])).toContain('1 klaida, 1 įspėjimas, 0 pastabų');
  const many = summary([], Array.from({ length: 45 }, () => finding));
  expect([many.split('\n').filter((line) => line.startsWith('| content')).length, many.includes('ir dar 15')]).toEqual([30, true]);
  expect(summary([])).toContain('Patikra nieko nerado.');
});

test('a check that broke off is not called clean, and content with mistakes not unchanged', () => {
  const text = writeSummary({ pages: undefined, findings: undefined, preview: 'https://perziura.example/' }, 'lt');
  expect(text).toContain('Patikra nebaigta');
  expect(text).toContain('ištaisius');
  expect(text).not.toContain('Peržiūra');
});

test('words of an article carry no marks into the summary and call nobody', () => {
  const row = summary([], [finding]).split('\n').find((line) => line.startsWith('| content')) ?? '';
  expect(row).toContain('No \\[title\\]\\(x\\) \\| \\<b\\>@\u2060everyone\\</b\\>');
  expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(5);
});
