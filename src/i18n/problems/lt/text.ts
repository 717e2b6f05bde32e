import type { text as english } from '../en/text.ts';
import type { Mark } from '../words.ts';

const marks: Record<Mark, string> = { braces: 'atidaromųjų riestinių skliaustų', brackets: 'ženklų <', emphasis: 'paryškinimo ženklų' };
const figureWords = { alt: 'alt', caption: 'caption', both: 'alt ir caption' };
const ownSigns = 'Jei reikia paties ženklo, rašykite \\< arba \\{.';
const headings = 'Vienintelė pirmojo lygio antraštė yra įrašo pavadinimas; tekste rašykite ##, ### ir ####.';
const ownBrace = 'Pašalinkite riestinius skliaustus; jei reikia paties ženklo, rašykite \\{.';

/** The same in Lithuanian. */
export const text: typeof english = {
  footnoteTwice: ({ id }) => ({ what: `Išnaša „${id}“ parašyta du kartus`, remedy: 'Vieną iš dviejų pavadinkite kitaip arba pašalinkite.' }),
  unusedFootnote: ({ id }) => ({ what: `Tekste nėra nuorodos į išnašą „${id}“`, remedy: `Parašykite [^${id}] ten, kur jos reikia, arba ją pašalinkite.` }),
  missingFootnote: ({ id }) => ({ what: `Išnašos „${id}“ nėra`, remedy: `Teksto pabaigoje pridėkite eilutę „[^${id}]: …“.` }),
  longText: ({ characters }) => ({ what: `Tekste daugiau ženklų, nei leidžiama (${characters})`, remedy: 'Padalykite jį į kelis įrašus.' }),
  nestedLine: () => ({ what: 'Vienoje eilutėje citatos arba sąrašai sudėti vienas į kitą daugiau kaip 60 lygių', remedy: 'Dėkite jų mažiau vieną į kitą.' }),
  longWord: () => ({ what: 'Žodis ilgesnis kaip 5000 ženklų', remedy: 'Sutrumpinkite jį arba įdėkite šalia teksto kaip failą.' }),
  wideTable: () => ({ what: 'Lentelėje daugiau kaip šimtas stulpelių', remedy: 'Įdėkite ją šalia teksto kaip failą arba padalykite.' }),
  manyMarks: ({ most, mark }) => ({ what: `Tekste per daug ${marks[mark]} (leidžiama iki ${most})`, remedy: 'Padalykite tekstą arba naudokite mažiau ženklų.' }),
  tooDeep: ({ levels }) => ({ what: `Citatos arba sąrašai sudėti vienas į kitą per giliai (leidžiama iki ${levels} lygių)`, remedy: 'Dėkite jų mažiau vieną į kitą.' }),
  marksTooDeep: ({ levels }) => ({ what: `Paryškinimai, nuorodos ar žymos sudėti vienas į kitą per giliai (leidžiama iki ${levels} lygių)`, remedy: 'Dėkite jų mažiau vieną į kitą.' }),
  unclosedTag: ({ tag }) => ({ what: `Žyma <${tag}> taip ir neuždaryta`, remedy: `Parašykite </${tag}> ten, kur ji baigiasi. ${ownSigns}` }),
  wrongClosingTag: ({ tag, open }) => ({ what: `Žyma </${tag}> uždaro tai, ką atidarė <${open}>`, remedy: `Čia rašykite </${open}> arba pirma uždarykite, kas liko tarp jų.` }),
  strayClosingTag: ({ tag }) => ({ what: `Žyma </${tag}> uždaro tai, ko niekas neatidarė`, remedy: `Parašykite <${tag}> ten, kur ji prasideda, arba šią pašalinkite.` }),
  unclosedBrace: () => ({ what: 'Riestinis skliaustas { taip ir neuždarytas', remedy: 'Pašalinkite jį; jei reikia paties ženklo, rašykite \\{.' }),
  codeInBraces: () => ({ what: 'Dalis teksto parašyta riestiniuose skliaustuose, o juose esantį tekstą svetainė laikytų programa', remedy: ownBrace }),
  htmlComment: () => ({ what: 'Tekste negali būti HTML komentaro', remedy: 'Pašalinkite jį: komentarą perskaitytų kiekvienas, kas atvers failą.' }),
  strayBracket: () => ({ what: 'Po ženklo < nėra visos žymos', remedy: 'Komponente kabutės tiesios: <Figure file="sale.jpg" />; jei reikia paties ženklo, rašykite \\<; adresas rašomas taip: [žodžiai](https://…).' }),
  brokenText: () => ({ what: 'Nuo šios vietos teksto nepavyksta perskaityti', remedy: `Uždarykite kiekvieną žymą. ${ownSigns}` }),
  codeLine: () => ({ what: 'Teksto eilutė negali prasidėti „import“ ar „export“ kaip programa', remedy: 'Pašalinkite eilutę; komponentams jos nereikia. Jei tai sakinys, pradėkite jį kitu žodžiu.' }),
  expression: () => ({ what: 'Tekste negali būti riestiniuose skliaustuose parašytos išraiškos', remedy: ownBrace }),
  firstLevelHeading: () => ({ what: 'Tekste negali būti pirmojo lygio antraštės', remedy: headings }),
  deepHeading: ({ level }) => ({ what: `Antraštės lygis per gilus (${level})`, remedy: headings }),
  headingJumps: ({ from, to }) => ({ what: `Po ${from} lygio antraštės iškart eina ${to} lygio`, remedy: `Čia rašykite ${'#'.repeat(from + 1)}.` }),
  emptyHeading: () => ({ what: 'Antraštė neturi žodžių', remedy: 'Parašykite ją arba pašalinkite eilutę.' }),
  headingInside: () => ({ what: 'Antraštė įdėta į sąrašą, citatą arba komponentą', remedy: 'Perkelkite ją į patį tekstą.' }),
  longRow: ({ cells, width }) => ({ what: `Lentelės eilutėje langelių yra ${cells}, o jos galvutėje – ${width}`, remedy: 'Pridėkite galvutei langelių arba, jei reikia paties ženklo, rašykite \\|.' }),
  unknownMarkup: ({ kind }) => ({ what: `Ženklinimas „${kind}“ čia nežinomas`, remedy: 'Rašykite paprastais Markdown ženklais.' }),
  notPicture: ({ file }) => ({ what: `„${file}“ nėra šio aplanko paveikslas`, remedy: 'Įdėkite paveikslą šalia teksto (jpg, png, webp arba avif; vardas mažosiomis raidėmis, be lietuviškų) ir rašykite vien jo vardą.' }),
  missingAlt: ({ file }) => ({ what: `Paveikslas ${file} neturi aprašymo`, remedy: 'Tarp laužtinių skliaustų parašykite, kas paveiksle matyti: ![Kas matyti](failas.jpg).' }),
  missingFigureAlt: ({ file }) => ({ what: `Paveikslas ${file} neturi aprašymo`, remedy: `Parašykite, kas jame matyti: <Figure file="${file}" alt="…" />, arba aprašykite jį duomenų dalyje prie photos.` }),
  saidTwice: ({ file, given }) => ({ what: `Kas matyti paveiksle ${file}, jau pasakyta prie photos, o <Figure> tai kartoja (${figureWords[given]})`, remedy: `Palikite tik <Figure file="${file}" />.` }),
};
