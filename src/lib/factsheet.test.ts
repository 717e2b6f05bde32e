import { expect, test } from 'vitest';
import { readContent } from './content/read-content.ts';
import { factsheet } from './factsheet.ts';
import { makeSite } from './site.ts';

const site = makeSite(readContent('content', 'content'), { now: new Date('2027-01-01T00:00:00Z'), drafts: false });

test('the factsheet says what site.yaml and the partners say, in each language', () => {
  const [lt, en] = [factsheet(site, 'lt'), factsheet(site, 'en')];
  expect(lt.facts.map(({ label }) => label)).toEqual(['Projekto numeris', 'Programa', 'Finansavo', 'Vykdytojas', 'Laikotarpis', 'Visa vertė', 'Parama']);
  expect(lt.facts.slice(-3).map(({ value }) => value.replace(/\u00A0/g, ' '))).toEqual(['2015 m. rugsėjo 11 d. – 2017 m. balandžio 30 d.', '576 994 Eur', '391 915 Eur']);
  expect(en.facts.find(({ label }) => label === 'Led by')?.value).toBe('Lithuanian University of Educational Sciences');
  expect([lt.partners.length, en.partners.every(({ locale }) => locale === 'en')]).toEqual([12, true]);
  expect(lt.partners.map(({ id }) => id)).not.toContain('partners/leu');
  expect(en.acknowledgement).toBe(`${site.settings.funder.acknowledgement.en} ${site.settings.funder.amounts.en}`);
});

test('every figure that is typed has its date and source, and counted ones say so', () => {
  const { figures } = factsheet(site, 'lt');
  expect(figures.filter(({ asOf, source }) => asOf === undefined && source.title !== 'suskaičiuota šioje svetainėje')).toEqual([]);
  expect(figures.map(({ value }) => value)).toContain('13');
  expect(figures.length).toBe(site.settings.figures.length);
});
