import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../content/read-content.ts';
import { spoil, validFiles, writeFolder, type Changes } from '../content/test-folder.ts';
import { settingsFolder } from '../content/test-settings.ts';

const news = 'news/pirmoji/index.lt.mdx';
const newsInEnglish = 'news/pirmoji/index.en.mdx';

/** What the rules find in the valid folder with changes, each as `file:line:column message`, without what they find there anyway. */
function found(changes: Changes, now = new Date('2026-11-22T10:00:00Z')): string[] {
  const folder = writeFolder(changes);
  const names = (problems: ReturnType<typeof checkContent>['problems']) => problems.map(({ file, line, column, message }) => `${relative(folder, file).replaceAll('\\', '/')}:${line}:${column} ${message}`);
  const before = new Set(['pages/about/index.lt.mdx:1:1 pageWithoutEnglish', 'events/vizitas/index.lt.mdx:1:1 entryWithoutEnglish', 'partners/birzai/index.lt.mdx:1:1 entryWithoutEnglish', 'partners/biuras/index.lt.mdx:1:1 entryWithoutEnglish', 'news/pirmoji/index.en.mdx:6:1 headingsDiffer']);
  return names(checkContent(folder, settingsFolder, now).problems).filter((name) => !before.has(name));
}

/** The text of the news, in Lithuanian or English, with other words at its end. */
const lt = (text: string) => spoil(news, 'Žodžiai.', text);
const en = (text: string) => ({ [newsInEnglish]: `${validFiles[newsInEnglish] ?? ''}\n${text}\n` });

test('the valid folder is found to lack English here and there, and nothing else', () => {
  expect(found({})).toEqual([]);
});

test.each<[string, Changes, ...string[]]>([
  ['quotes in a text', lt('Vadovas „Skaidrumas” išleistas.'), `${news}:16:20 wrongQuotes`],
  ['quotes behind emphasis and a link', lt('*Jau* [čia pat](/news) **yra „Skaidrumas” visas**.'), `${news}:16:41 wrongQuotes`, `${news}:16:7 linkMissing`],
  ['quotes on the second line of an item', lt('- vienas\n  du „trys”'), `${news}:17:11 wrongQuotes`],
  ['quotes in a title', spoil(news, 'title: Pirmoji žinia', 'title: Pirmoji “žinia”'), `${news}:2:16 wrongQuotes`],
  ['quotes in a folded summary', spoil(news, 'summary: Apie pirmąją žinią.', 'summary: >-\n  Apie\n  pirmąją „žinią.'), `${news}:5:11 unclosedQuote`],
  ['quotes in English', en('The guide „Transparency“ is out.'), `${newsInEnglish}:8:11 wrongQuotes`],
  ['a quote that nothing opens', lt('Vadovas Skaidrumas“ išleistas.'), `${news}:16:19 unopenedQuote`],
  ['quotes in a cell', lt('| A | B |\n|---|---|\n| vienas | «du» |'), `${news}:18:12 wrongQuotes`],
  ['quotes in a component', lt('<Note title="Apie „tai”">\n\nŽodžiai.\n\n</Note>'), `${news}:16:23 wrongQuotes`],
  ['quotes in a footnote', lt('Žodis[^1].\n\n[^1]: Apie “tai”.'), `${news}:18:12 wrongQuotes`],
  ['a numeral', lt('Žodžiai: dalyvavo 15 partneriai.'), `${news}:16:19 numeralCase`, `${news}:16:19 numberMissing`],
  ['a character', lt('Žodis → žodis.'), `${news}:16:7 foreignLetter`],
  ['a character behind an escape and an entity', lt('A \\* &amp; → B'), `${news}:16:12 foreignLetter`],
  ['a character in a name', spoil('partners/leu/index.lt.mdx', 'order: 1', "order: 1\notherNames: ['LEU', 'ЛЭУ']"), 'partners/leu/index.lt.mdx:8:22 foreignLetter', 'partners/leu/index.lt.mdx:8:23 foreignLetter', 'partners/leu/index.lt.mdx:8:24 foreignLetter'],
  ['a long title', spoil(news, 'title: Pirmoji žinia', `title: ${'Ilga žinia '.repeat(11)}`), `${news}:2:8 longTitle`],
  ['a full stop', spoil(news, 'title: Pirmoji žinia', 'title: Pirmoji žinia.'), `${news}:2:21 titleWithStop`],
  ['capitals', spoil(newsInEnglish, 'title: First news', 'title: FIRST NEWS OF ALL'), `${newsInEnglish}:2:8 titleInCapitals`],
  ['a long summary', spoil(news, 'Apie pirmąją žinią.', 'Apie pirmąją žinią. '.repeat(16)), `${news}:3:10 longSummary`],
  ['a summary that is the title', spoil(newsInEnglish, 'About the first news.', 'First news!'), `${newsInEnglish}:3:10 summaryIsTitle`],
  ['a vague label', lt('Žodžiai [čia](/news).'), `${news}:16:9 vagueLabel`, `${news}:16:9 linkMissing`],
  ['a bare address', lt('Žodžiai https://www.norwaygrants.org.'), `${news}:16:9 bareAddress`],
  ['an address of the site itself', lt('Žodžiai [apie žinias](https://www.socialcluster.example/naujienos/).'), `${news}:16:9 ownAddress`],
  ['an address without encryption', lt('Žodžiai [apie žinias](http://e-tar.lt/).'), `${news}:16:9 plainHttp`],
  ['an address of mail that is none', lt('Žodžiai [redakcijai](mailto:redakcija).'), `${news}:16:9 brokenMail`, `${news}:16:9 linkMissing`],
  ['the same heading twice', lt('## Tikslai'), `${news}:16:4 headingTwice`],
  ['a table without names', lt('| | |\n|---|---|\n| a | b |'), `${news}:16:1 tableWithoutHead`],
  ['a column without a name', lt('| A | |\n|---|---|\n| a | b |'), `${news}:16:5 columnWithoutName`],
  ['news from before the project', spoil(news, 'date: 2017-03-22', 'date: 2015-09-10'), `${news}:4:7 beforeProject`],
  ['an entry that comes out on another day', spoil(news, 'published: 2026-11-22', 'published: 2026-11-22\npublishAt: 2026-11-23T09:00:00+02:00'), `${news}:6:12 publishedAnotherDay`],
  ['law looked up long ago', { 'guide/01-a/index.lt.mdx': '---\ntitle: A\nsummary: Apie a.\npublished: 2026-11-22\nlawChecked: 2025-11-21\n---\n\nTekstas.\n', 'guide/01-a/index.en.mdx': '---\ntitle: A\nsummary: About a.\n---\n\nText.\n' }, 'guide/01-a/index.lt.mdx:5:13 lawCheckedLongAgo'],
  ['a chapter without English', { 'guide/01-a/index.lt.mdx': '---\ntitle: A\nsummary: Apie a.\npublished: 2026-11-22\n---\n\nTekstas.\n' }, 'guide/01-a/index.lt.mdx:1:1 pageWithoutEnglish'],
  ['a text in one language only', { [newsInEnglish]: '---\ntitle: First news\nsummary: About the first news.\n---\n' }, `${news}:12:12 linkMissing`, `${newsInEnglish}:1:1 textMissing`],
  ['a quote in one language only', spoil(news, 'tags: [projektas]', 'tags: [projektas]\nquotes:\n  - text: Žodžiai.\n    name: Jonas'), `${news}:10:1 quotesMissing`],
  ['a word in one language only', spoil('partners/leu/index.lt.mdx', 'role: Vykdytojas.', 'role: Vykdytojas.\ncounty: Vilniaus'), 'partners/leu/index.lt.mdx:6:1 wordMissing'],
  ['a number turned round', { ...lt('Skirta 391 915 Eur.'), ...en('A grant of €391,195.') }, `${newsInEnglish}:8:13 numberDiffers`, `${news}:16:8 numberDiffers`],
  ['another year in the summary', { ...spoil(news, 'Apie pirmąją žinią.', 'Apie 2016 m. žinią.'), ...spoil(newsInEnglish, 'the first news.', 'the news of 2017.') }, `${newsInEnglish}:3:28 numberDiffers`, `${news}:3:15 numberDiffers`],
  ['a number in English only', en('In all 301 people.'), `${newsInEnglish}:8:8 numberMissing`],
  ['a link to another partner', { ...lt('[Biržai](/partners/birzai)'), ...en('[The office](/partners/biuras)') }, `${newsInEnglish}:8:1 linkDiffers`, `${news}:16:1 linkDiffers`],
  ['a file that nothing shows', { 'news/pirmoji/planas.pdf': 'x' }, 'news/pirmoji/planas.pdf:1:1 unusedFile'],
  ['a name with a space', { 'news/pirmoji/Mano planas.pdf': 'x' }, 'news/pirmoji/Mano planas.pdf:1:1 badFileName', 'news/pirmoji/Mano planas.pdf:1:1 unusedFile'],
  ['a text under a wrong name', { 'news/pirmoji/index.LT.mdx': 'x' }, 'news/pirmoji/index.LT.mdx:1:1 strayText'],
  ['two names that differ in case', { 'news/pirmoji/a.pdf': 'x', 'news/pirmoji/A.pdf': 'x' }, 'news/pirmoji/a.pdf:1:1 sameNameButCase', 'news/pirmoji/A.pdf:1:1 badFileName', 'news/pirmoji/a.pdf:1:1 unusedFile', 'news/pirmoji/A.pdf:1:1 unusedFile'],
  ['a text in no folder of its own', { 'news/zinia.mdx': 'x' }, 'news/zinia.mdx:1:1 strayFile'],
  ['a folder of no section', { 'naujienos/pirmoji/index.lt.mdx': 'x' }, 'naujienos:1:1 unknownFolder'],
  ['an alternative text that says it is one', lt('![Nuotrauka salės](sale.jpg)'), `${news}:16:1 altSaysPicture`, `${news}:16:1 linkMissing`, `${news}:16:1 missingFile`],
  ['an alternative text that is the caption', lt('<Figure file="sale.jpg" alt="Salė Vilniuje" caption="Salė Vilniuje." />'), `${news}:16:1 altIsCaption`, `${news}:16:1 linkMissing`, `${news}:16:1 missingFile`],
  ['an alternative text under photos', spoil(news, 'tags: [projektas]', 'tags: [projektas]\nphotos:\n  - file: sale.jpg\n    alt: { lt: Salė, en: Picture of a hall }\n    credit: LEU\n    licence: CC-BY-4.0'), `${news}:11:11 missingPhoto`, `${news}:12:26 altSaysPicture`],
])('%s is told at its place', (_, changes, ...expected) => {
  expect(found(changes).sort()).toEqual([...expected].sort());
});

test('settings are looked at as texts are: marks, numbers of both languages, lines of the operator that are empty', () => {
  const site = readFileSync(join(settingsFolder, 'site.yaml'), 'utf8');
  const spoiled = site.replace('Norvegijos finansinio mechanizmo projektas, 2015–2017 m.', 'Projektas “Klasteris”, 2015–2018 m.').replace("name: ''", 'name: LEU');
  const lines = found({ 'site.yaml': spoiled }).filter((name) => !name.includes('menuLeadsNowhere'));
  const line = site.split('\n').findIndex((one) => one.startsWith('tagline:')) + 1;
  expect(lines).toContain(`site.yaml:${line}:27 wrongQuotes`);
  expect(lines.filter((name) => name.includes('numberDiffers'))).toEqual([`site.yaml:${line}:45 numberDiffers`, expect.stringMatching(/^site\.yaml:\d+:\d+ numberDiffers$/)]);
  expect(lines.filter((name) => name.includes('operatorEmpty'))).toHaveLength(10);
});
