import { expect, test } from 'vitest';
import { writeFolder } from '../../src/lib/content/test-folder.ts';
import { formatProblem } from '../../src/lib/problems/problem.ts';
import { spellingTexts } from '../../src/lib/spelling/spelling-texts.ts';
import { unknownWords } from './unknown-words.ts';

const lithuanian = `---
title: Pirmoji žynia ąžuolyne
summary: Apie žinią.
date: 2017-03-22
kind: article
published: 2026-11-22
photos:
  - file: kaboom.jpg
    alt: { lt: Salė pilna žmonniu., en: A hall full of peeple. }
    credit: Qwertis
    licence: press-use
---

Moksleiviai atėjo, o **idomus** [pasakojimas](/partners/leu) \`fubaras\` tęsėsi.

<Note title="Svarbu">

Žodžai pastaboje.

</Note>
`;
const english = '---\ntitle: The first storry\nsummary: About the story.\n---\n\nThe colour was grey; Seimas, Valstybės tarnyba and the adress.\n';

test('each word that no dictionary knows is told at its place, in texts and front matter, and nothing else', async () => {
  const folder = writeFolder({ 'news/pirmoji/index.lt.mdx': lithuanian, 'news/pirmoji/index.en.mdx': english });
  const found = (await unknownWords(spellingTexts(folder, 'content'))).filter(({ file }) => file.includes('news/pirmoji'));
  const places = found.map(({ file, line, column, words }) => `${/lt|en(?=\.mdx)/.exec(file.slice(-6))?.[0]} ${line}:${column} ${/“(.+)”/.exec(words.en.what)?.[1]}`);
  expect(places).toEqual(['en 2:18 storry', 'en 6:56 adress', 'lt 2:16 žynia', 'lt 9:27 žmonniu', 'lt 9:56 peeple', 'lt 14:24 idomus', 'lt 18:1 Žodžai']);
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(found.flatMap((one) => (one.line === 14 ? [formatProblem(one, 'lt')] : []))[0]).toMatch(/14:24 įspėjimas spelling – Žodžio „idomus“ žodyne nėra; gal „įdomus“/);
}, 60_000);
