import { expect, test } from 'vitest';
import { differingNumbers, type Block } from './compare-numbers.ts';

const paragraphs = (text: string): Block[] => text.split('\n\n').map((one) => ({ kind: one.startsWith('|') ? 'cell' : 'paragraph', text: one }));

const odd = (lt: string, en: string) =>
  differingNumbers({ lt: paragraphs(lt), en: paragraphs(en) }).map(({ locale, block, at, written, instead }) => `${locale} ${block}:${at} ${written}${instead ? ` for ${instead}` : ''}`);

test.each([
  ['thousands', 'Skirta 391 915 Eur ir 1 000 000 kitų.', 'A grant of €391,915 and 1,000,000 more.'],
  ['decimals', 'Tai 1,5 proc. ir 0,25 dalies.', 'That is 1.5% and a share of 0.25.'],
  ['thousands and millions in words', 'Per 5 tūkst. žmonių, 1,2 mln. Eur, 3 šimtai.', 'Over 5,000 people, €1.2 million, 300.'],
  ['a day', '2017 m. kovo 22 d. Vilniuje, rugsėjo 1-ąją.', 'In Vilnius on 22 March 2017, on 1 September.'],
  ['a day in digits', 'Nuo 2017-03-22, 1996-08-13.', 'From 22 March 2017 and 13 August 1996.'],
  ['spans', '2014–2021 m., 5–10 dienų, 2022–2023 mokslo metai', 'In 2014–2021, five to ten days, the 2022/23 academic year'],
  ['numerals in words', 'Devyni moduliai, trylika organizacijų, 21 įstaiga, antrasis.', '9 modules, 13 organisations, twenty-one institutions, the 2nd.'],
  ['numerals in words, the other way', 'Yra 9 moduliai, 2 kalbos, 20 žmonių, 1-asis, 3 kartus.', 'There are nine modules, both languages, twenty people, the first, three times.'],
  ['hours', 'Nuo 10 val. iki 15.30 val.', 'From 10 am to 3:30 pm.'],
  ['hours as a clock', 'Nuo 9.00 iki 17.15 val.', 'From 9:00 to 17:15.'],
  ['centuries', 'XXI a. pradžia, II ketvirtis', 'The beginning of the 21st century, the second quarter'],
  ['decades', 'XX a. 90-aisiais', 'In the 1990s, in the 20th century'],
  ['codes', 'Projektas Nr. NOR-LT10-VRM-01-K-02-006, įsakymas Nr. 2-246', 'Project No. NOR-LT10-VRM-01-K-02-006, order No. 2-246'],
  ['addresses of a language', 'Žr. https://e-tar.lt/5/lt ir 2017.lrv.lt/x ir a1@b.lt', 'See https://e-tar.lt/7/en'],
  ['telephones', 'Tel. +370 5 219 0000 arba tel. 8 600 12345', 'Telephone +370 521 90 000 or tel. 860 01 2345'],
  ['shares', 'Balsavo 50 proc., 33 proc. ir 25 proc. narių', 'Half, a third and a quarter of the members voted'],
  ['hours of the afternoon, once for a span', 'Nuo 14.30 iki 16 val., 20.30–22 val., 13 ir 14 val.', '2.30–4 pm, 8.30 to 10 pm, 1 and 2 pm.'],
  ['cents', 'Kaina – nuo 0,50 iki 3 eurų, 0,87 euro.', 'From 50 cents to €3, 87 cents.'],
  ['a sum with what is not counted', 'Dirbo trylika organizacijų.', 'A university and twelve partners worked.'],
  ['a sum in words', 'Mokėsi trylika organizacijų.', 'Twelve organisations and one more learned.'],
  ['a numeral that one language lacks', 'Susitiko trylika organizacijų.', 'All of them met.'],
  ['rows in another order', '| Antikorupcija 5\n\n| Biudžetas 7', '| Budget 7\n\n| Corruption 5'],
])('finds no difference in %s', (_, lt, en) => {
  expect(odd(lt, en)).toEqual([]);
});

test.each([
  ['figures that were turned round', 'Skirta 391 915 Eur.', 'A grant of €391,195.', ['lt 0:7 391 915 for 391,195', 'en 0:12 391,195 for 391 915']],
  ['a year', '2017 m. kovo 22 d.', '22 March 2016', ['lt 0:0 2017 for 2016', 'en 0:9 2016 for 2017']],
  ['a day', '2017 m. kovo 22 d.', '23 March 2017', ['lt 0:13 22 for 23', 'en 0:0 23 for 22']],
  ['a month', '2017 m. kovo 22 d.', '22 May 2017', ['lt 0:8 kovo for May', 'en 0:3 May for kovo']],
  ['a point moved', 'Tai 1,5 proc.', 'That is 15%', ['lt 0:4 1,5 for 15', 'en 0:8 15 for 1,5']],
  ['numbers that another paragraph has', 'Iš 12 atvyko 5.\n\nIš 13 atvyko 6.', 'Of 13, 5 came.\n\nOf 12, 6 came.', ['lt 0:3 12 for 13', 'en 0:3 13 for 12', 'lt 1:3 13 for 12', 'en 1:3 12 for 13']],
  ['a number that one language lacks', 'Dalyvavo 301 žmogus.', 'Many took part.', ['lt 0:9 301']],
  ['a number that one language adds', 'Dalyvavo daug.', 'As many as 301 took part.', ['en 0:11 301']],
  ['another numeral in words', 'Dalyvavo trylika organizacijų.', 'Fourteen organisations took part.', ['lt 0:9 trylika for Fourteen', 'en 0:0 Fourteen for trylika']],
  ['digits against a numeral', 'Parengti 9 moduliai.', 'Eight modules and 10 more', ['lt 0:9 9 for 10', 'en 0:18 10 for 9']],
])('finds %s', (_, lt, en, findings) => {
  expect(odd(lt, en)).toEqual(findings);
});
