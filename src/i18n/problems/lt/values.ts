import type { shape as englishShape, values as englishValues } from '../en/values.ts';
import type { ProblemWords, ValueType } from '../words.ts';

const types: Record<ValueType, string> = { text: 'tekstas', yesOrNo: 'true arba false', list: 'sąrašas', group: 'raktų grupė', number: 'skaičius', wholeNumber: 'sveikasis skaičius' };
const writtenTypes: Record<ValueType, string> = { text: 'tekstą', yesOrNo: 'true arba false', list: 'sąrašą: [vienas, du], o jei punktai turi savo raktų, kiekvieną punktą pradėkite nauja eilute su „- “', group: 'raktus po juo, kiekvieną savo eilutėje, atitrauktą dar dviem tarpais; kokius, parodyta faile docs/content.md', number: 'skaičių', wholeNumber: 'sveikąjį skaičių' };
const slugLetters = 'mažosiomis raidėmis a–z, skaitmenimis ir pavieniais brūkšneliais';
const seeDocs = 'Pataisykite reikšmę; ko čia reikia, pasakyta faile docs/content.md.';

const value = (wrong: string, remedy: string) => ({ key }: { key: string }): ProblemWords => ({ what: `\`${key}\` ${wrong}`, remedy });

/** The same in Lithuanian. */
export const values: typeof englishValues = {
  emptyText: value('yra tuščias', seeDocs),
  notDay: value('nėra kalendoriaus diena', 'Rašykite taip: 2017-03-22.'),
  notDate: value('nėra kalendoriaus data', 'Rašykite 2017-03-22, 2017-03 arba 2017.'),
  notMoment: value('nėra laikas su laiko juosta', 'Rašykite taip: 2026-12-01T09:00:00+02:00.'),
  notArchiveAddress: value('nėra interneto archyvo adresas', 'Įrašykite jį taip, kaip rodo https://web.archive.org/web/…, arba eilutę išbraukite.'),
  notWebAddress: value('nėra interneto adresas', 'Pradėkite jį https:// arba http://.'),
  notMailbox: value('nėra el. pašto adresas', 'Rašykite taip: vardas@istaiga.lt – arba palikite tuščią.'),
  longSlug: value('per ilgas, kad būtų adreso dalis', 'Rašykite ne daugiau kaip 120 raidžių, skaitmenų ir brūkšnelių.'),
  notSlug: value('netinka būti adreso dalimi', `Rašykite ${slugLetters}.`),
  notTranslationMark: value('nėra vertimo kodas', 'Jį įrašo komanda „npm run translations -- --accept ĮRAŠAS“; ranka nerašykite.'),
  notCountry: value('nėra šalies kodas', 'Rašykite dvi didžiąsias raides: LT arba NO.'),
  notColour: value('nėra spalva', 'Rašykite kabutėse: # ir šeši skaitmenys 0–9 arba raidės a–f.'),
  notTextOrPair: value('nėra nei tekstas, nei tekstų pora', 'Rašykite vieną tekstą arba po juo lt: ir en:.'),
  notPhotoFile: value('nėra šio aplanko paveikslo vardas', 'Nurodykite jpg, png, webp arba avif failą; vardą rašykite mažosiomis raidėmis, be lietuviškų.'),
  notReference: value('nėra pranešimo numeris', 'Rašykite taip: PR-2017-01.'),
  lessThanOne: value('yra mažiau už 1', seeDocs),
  notFigure: value('nėra rodiklis', 'Nurodykite label:, o po juo – arba value:, asOf: ir source:, arba count:.'),
  notPath: value('nėra kelias', 'Rašykite kaip tekstuose: /news arba /pages/about.'),
  notLatitude: value('nėra geografinė platuma', 'Rašykite laipsnius nuo -90 iki 90.'),
  notLongitude: value('nėra geografinė ilguma', 'Rašykite laipsnius nuo -180 iki 180.'),
  notOldAddress: value('nėra senas adresas', 'Rašykite nuo svetainės pradžios, su pasviraisiais brūkšniais abiejuose galuose: /naujienos/senas/.'),
  emptyList: value('yra tuščias sąrašas', 'Įrašykite bent vieną punktą arba pašalinkite raktą, jei jis nebūtinas.'),
  moreThanTwo: value('turi daugiau nei du punktus', 'Palikite du.'),
  wrongValue: value('turi netinkamą reikšmę', seeDocs),
};

/** The same in Lithuanian. */
export const shape: typeof englishShape = {
  unknownKey: ({ key }) => ({ what: `Rakto \`${key}\` čia negali būti`, remedy: 'Pašalinkite jį arba pataisykite rašybą; visi raktai išvardyti faile docs/content.md.' }),
  commaInBraces: ({ text }) => ({ what: `Tarp { ir } kablelis skiria raktus, o čia po jo tęsiasi tekstas: „${text}“`, remedy: 'Rašykite be riestinių skliaustų: po raktu lt: ir en:, kiekvieną savo eilutėje, atitrauktą dar dviem tarpais.' }),
  factInEnglish: ({ key, name }) => ({ what: `Rakto \`${key}\` čia negali būti`, remedy: `„${name}“ yra faktas, o faktai rašomi tik faile index.lt.mdx: perkelkite eilutę ten.` }),
  missingKey: ({ key, name }) => ({ what: `Trūksta rakto \`${key}\``, remedy: `Pridėkite eilutę „${name}: …“; ko joje reikia, pasakyta faile docs/content.md.` }),
  notKey: ({ key }) => ({ what: `\`${key}\` netinka būti raktu`, remedy: `Rašykite ${slugLetters}.` }),
  mustBe: ({ key, type }) => {
    const quotes = type === 'text' ? ' Jei tai skaičius arba toks žodis kaip yes, rašykite jį kabutėse.' : '';
    return { what: `\`${key}\` turi būti ${types[type]}`, remedy: `Įrašykite ${writtenTypes[type]}.${quotes}` };
  },
  notOneOf: ({ key, allowed }) => ({ what: `\`${key}\` reikšmė nėra viena iš leidžiamų`, remedy: `Pasirinkite vieną iš šių: ${allowed.join(', ')}.` }),
};
