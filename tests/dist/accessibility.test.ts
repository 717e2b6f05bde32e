import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluationParts } from '../../src/lib/document/components.ts';
import { tellEvaluation } from '../../src/lib/evaluation.ts';
import { locales } from '../../src/lib/locales.ts';
import { evaluationAddress } from '../../src/lib/routes/files.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { dist, readPages } from '../lib/pages.ts';
import { plain } from '../lib/plain.ts';

const site = assembleSite(loadContent());
const pages = readPages(dist);
const pageOf = (id: string, locale: 'lt' | 'en') => pages.find(({ address }) => address === site.routeById.get(id)?.[locale]?.address);

test.each(locales)('the statement sums the evaluation up and leads to it, and its page tells every part (%s)', (locale) => {
  const [statement, report] = ['pages/accessibility', 'pages/accessibility-report'].map((id) => pageOf(id, locale));
  const summary = tellEvaluation(site.evaluation, locale, 'summary');
  expect(plain(statement?.document.querySelector('main')?.text ?? '')).toContain(plain('text' in summary ? summary.text : ''));
  expect(statement?.document.querySelector(`main a[href="${report?.address}"]`)).toBeTruthy();
  const text = plain(report?.document.querySelector('main')?.text ?? '');
  const cells = evaluationParts.map((part) => tellEvaluation(site.evaluation, locale, part)).flatMap((told) => (told.type === 'paragraph' ? [told.text] : told.type === 'facts' ? told.rows.map(({ value }) => value.text) : told.rows.flat().map((cell) => cell.text)));
  expect(cells.length).toBeGreaterThan(30);
  expect(cells.filter((cell) => !text.includes(plain(cell)))).toEqual([]);
});

test('the data of the evaluation is published as it was committed', () => {
  expect(JSON.parse(readFileSync(join(dist, evaluationAddress), 'utf8'))).toMatchObject({ ...site.evaluation });
});
