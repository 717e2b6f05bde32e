import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../locales.ts';
import { lineBreak, opaque, typeset, typesetLine } from './typeset.ts';

/** A source and what it becomes; with no second text it must stay as it is. */
type Example = readonly [source: string, expected?: string];

function check(locale: Locale, examples: readonly Example[]): void {
  test.each(examples.map(([source, expected = source]) => [source, expected] as const))('%s', (source, expected) => {
    expect(typesetLine(source, locale)).toBe(expected);
    expect(typesetLine(expected, locale)).toBe(expected);
  });
}

describe('Lithuanian quotes', () => {
  check('lt', [
    ['"Tvarios plėtros skatinimas"', '„Tvarios plėtros skatinimas“'],
    ['Renginį rengė VšĮ "Renginių fabrikas".', 'Renginį rengė VšĮ\u00A0„Renginių fabrikas“.'],
    ['Dalyvavo "Integris", "eFaktor" ir LDUK', 'Dalyvavo „Integris“, „eFaktor“ ir LDUK'],
    ['Jis sakė: "Ne", ir išėjo', 'Jis sakė: „Ne“, ir išėjo'],
    ['"Ar tikrai?"', '„Ar tikrai?“'],
    ['"Skyrius "Tikslai" pirmas"', '„Skyrius ‚Tikslai‘ pirmas“'],
    ['""Tikslai" - pirmas skyrius"', '„‚Tikslai‘\u00A0– pirmas skyrius“'],
    ['"Pirmas skyrius "Tikslai""', '„Pirmas skyrius ‚Tikslai‘“'],
    ["\"Jis sakė 'ne' ir nutilo\"", '„Jis sakė ‚ne‘ ir nutilo“'],
    ["'Vadovas'", '„Vadovas“'],
    ['„Skyrius "Tikslai" pirmas“', '„Skyrius ‚Tikslai‘ pirmas“'],
    ['„Skyrius ‚Tikslai‘ pirmas“'],
    ['„Fleksibel utdanning Norge“'],
    ['vadovas ("Gintarinė akademija")', 'vadovas („Gintarinė akademija“)'],
    ['"Integris"-ui', '„Integris“-ui'],
    ['"...ir viskas"', '„…ir viskas“'],
    ['"Ir tada –"', '„Ir tada\u00A0–“'],
    ['Facebook\'e ir O\'Neil', 'Facebook’e ir O’Neil'],
    ['5" ekranas'],
    ['5" ekranas "Samsung"', '5" ekranas „Samsung“'],
    ['vienas " vidury'],
    ['"Nebaigta citata'],
    ['nepradėta citata"'],
    ['"'],
    ['""'],
    ['"Pirma "Antra"', '"Pirma „Antra“'],
    ['Jonas\' be poros'],
    ['"A \'b C" d\'', '„A \'b C“ d\''],
    ['\'"„a\'"', '„„„a““'],
  ]);
});

describe('English quotes', () => {
  check('en', [
    ['"Project"', '“Project”'],
    ["'Project'", '‘Project’'],
    ['"He said \'no\' twice"', '“He said ‘no’ twice”'],
    ["'He said \"no\" twice'", '‘He said “no” twice’'],
    ['\'"Inner" first,\' he said', '‘“Inner” first,’ he said'],
    ['“The "outer" ones”', '“The ‘outer’ ones”'],
    ['‘The "inner" ones’', '‘The “inner” ones’'],
    ['“Promotion of sustainable development”'],
    ['He said: "Yes".', 'He said: “Yes”.'],
    ['"Is it?" "Yes."', '“Is it?” “Yes.”'],
    ["isn't", 'isn’t'],
    ["the partners' pages", 'the partners’ pages'],
    ["the '90s", 'the ’90s'],
    ["the 1990's", 'the 1990’s'],
    ["'Tis late", "'Tis late"],
    ["'tis late", '’tis late'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["\"The partners' work\" isn't done", '“The partners’ work” isn’t done'],
    ["Lithuania's Law", 'Lithuania’s Law'],
    ['the funder’s portal'],
    ['6\' 2" tall'],
    ['5" by 7"'],
    ['one " alone'],
    ['"never closed'],
    ['‘The partners’ view’ isn’t'],
    ['(the "open" module)', '(the “open” module)'],
    ['an anti-"corruption" tool', 'an anti-“corruption” tool'],
    ['"no" – "yes"', '“no”\u00A0– “yes”'],
  ]);
});

describe('dashes and ellipses', () => {
  check('lt', [
    ['Vykdytojas - universitetas', 'Vykdytojas\u00A0– universitetas'],
    ['Vykdytojas -- universitetas', 'Vykdytojas\u00A0– universitetas'],
    ['Vykdytojas – universitetas', 'Vykdytojas\u00A0– universitetas'],
    ['Vykdytojas\u00A0- universitetas', 'Vykdytojas\u00A0– universitetas'],
    ['Vykdytojas\u00A0– universitetas'],
    ['-- Labas, -- tarė jis.', '– Labas,\u00A0– tarė jis.'],
    ['Ir tada...', 'Ir tada…'],
    ['Ir tada… viskas'],
    ['Ir tada....'],
    ['content/...'],
    ['a--b ir ---'],
    ['-'],
    ['–'],
    ['2014-2021', '2014–2021'],
    ['2009-2014 m. Norvegijos', '2009–2014\u00A0m. Norvegijos'],
    ['14-17 d.', '14–17\u00A0d.'],
    ['(3-6 dienos)', '(3–6 dienos)'],
    ['9-17 val.', '9–17\u00A0val.'],
    ['9.00-17.30 val.', '9.00–17.30\u00A0val.'],
    ['22:00-6:00', '22:00–6:00'],
    ['5-10 proc.', '5–10\u00A0proc.'],
    ['5-10%', '5–10%'],
    ['1,5-2 kartus', '1,5–2 kartus'],
    ['5 000-10 000 Eur', '5\u00A0000–10\u00A0000\u00A0Eur'],
    ['2017-03-22'],
    ['2017-03'],
    ['NOR-LT10-VRM-01-K-02-006'],
    ['PR-2017-01 ir LT10-0006'],
    ['įsakymas Nr. 2-283', 'įsakymas Nr.\u00A02-283'],
    ['tel. 8-37', 'tel.\u00A08-37'],
    ['+370 612 34-567', '+370\u00A0612 34-567'],
    ['(8-5) 275-2000'],
    ['8-612-34567'],
    ['275-2000'],
    ['8-37 123456'],
    ['02-06'],
    ['socialinis-ekonominis, pirm- ir antrokai'],
    ['https://eeagrants.org/archive/2009-2014/projects'],
    ['1382-baigiasi'],
    ['–5 °C', '–5\u00A0°C'],
  ]);
  check('en', [
    ['1,000-2,000 people', '1,000–2,000 people'],
    ['order No. 2-283', 'order No.\u00A02-283'],
    ['pp. 5-12', 'pp.\u00A05–12'],
    ['Europe - step by step', 'Europe\u00A0– step by step'],
    ['Well...', 'Well…'],
    ['an em—dash'],
  ]);
});

describe('Lithuanian no-break spaces', () => {
  check('lt', [
    ['2017 m. kovo 22 d.', '2017\u00A0m.\u00A0kovo\u00A022\u00A0d.'],
    ['2016 m. lapkričio 14-17 d. Osle', '2016\u00A0m.\u00A0lapkričio\u00A014–17\u00A0d. Osle'],
    ['2017 m. kovas', '2017\u00A0m.\u00A0kovas'],
    ['2017 m. balandį', '2017\u00A0m.\u00A0balandį'],
    ['kovo 22 d.', 'kovo\u00A022\u00A0d.'],
    ['Gruodžio 5 d. renginys', 'Gruodžio\u00A05\u00A0d. renginys'],
    ['kovo mėn.', 'kovo\u00A0mėn.'],
    ['kovo 2017'],
    ['š. m. kovą', 'š.\u00A0m.\u00A0kovą'],
    ['2016-2017 m. m.', '2016–2017\u00A0m.\u00A0m.'],
    ['2017 m. vasara', '2017\u00A0m. vasara'],
    ['2017 m. projektas baigėsi', '2017\u00A0m. projektas baigėsi'],
    ['22 d. 9 val. ryto', '22\u00A0d. 9\u00A0val. ryto'],
    ['A. Kaušylienė', 'A.\u00A0Kaušylienė'],
    ['J. R. R. Tolkinas', 'J.\u00A0R.\u00A0R.\u00A0Tolkinas'],
    ['Utenos A. ir M. Miškinių biblioteka', 'Utenos A.\u00A0ir M.\u00A0Miškinių biblioteka'],
    ['Dž. Bušas', 'Dž.\u00A0Bušas'],
    ['prof. G. Kvieskienė', 'prof.\u00A0G.\u00A0Kvieskienė'],
    ['doc. dr. Angelė', 'doc.\u00A0dr.\u00A0Angelė'],
    ['p. Kaušylienė', 'p.\u00A0Kaušylienė'],
    ['12 p. Šis punktas', '12\u00A0p. Šis punktas'],
    ['žr. p. 12', 'žr.\u00A0p.\u00A012'],
    ['4 str. 3 d. 1 p.', '4\u00A0str. 3\u00A0d. 1\u00A0p.'],
    ['pvz., mokykla, plg. toliau', 'pvz., mokykla, plg.\u00A0toliau'],
    ['Pvz. mokykla', 'Pvz.\u00A0mokykla'],
    ['Studentų g. 39', 'Studentų\u00A0g.\u00A039'],
    ['anglų k. ir Prienų r. sav.', 'anglų\u00A0k. ir Prienų\u00A0r.\u00A0sav.'],
    ['Viešinimas Nr. 2', 'Viešinimas Nr.\u00A02'],
    ['UAB "Integris"', 'UAB\u00A0„Integris“'],
    ['LR Seimas, ES lėšos', 'LR\u00A0Seimas, ES\u00A0lėšos'],
    ['ES ir Norvegija'],
    ['knygos ir kt., ir pan.', 'knygos ir\u00A0kt., ir\u00A0pan.'],
    ['t. y. knygos ir t. t.', 't.\u00A0y. knygos ir\u00A0t.\u00A0t.'],
    ['tel. 8 612 34567, el. paštas', 'tel.\u00A08\u00A0612 34567, el.\u00A0paštas'],
    ['75 proc. dalyvių', '75\u00A0proc. dalyvių'],
    ['591 163 Eur', '591\u00A0163\u00A0Eur'],
    ['1 591 163 eurų', '1\u00A0591\u00A0163\u00A0eurų'],
    ['2017 300 dalyvių'],
    ['577 tūkst. Eur', '577\u00A0tūkst.\u00A0Eur'],
    ['5 mln. žmonių', '5\u00A0mln. žmonių'],
    ['2 mlrd. eurų', '2\u00A0mlrd.\u00A0eurų'],
    ['15 min., 3 mėn., 12 str.', '15\u00A0min., 3\u00A0mėn., 12\u00A0str.'],
    ['5 km, 20 °C, 10 %', '5\u00A0km, 20\u00A0°C, 10\u00A0%'],
    ['500 € arba € 500', '500\u00A0€ arba €\u00A0500'],
    ['XX a. pradžia', 'XX\u00A0a. pradžia'],
    ['12 mokymo renginių'],
    ['o tam reikia', 'o\u00A0tam reikia'],
    ['kreipėsi į "Integris"', 'kreipėsi į\u00A0„Integris“'],
    ['Į ką kreiptis', 'Į\u00A0ką kreiptis'],
    ['ir, o, bet ir jie'],
    ['A grupė ir B grupė'],
    ['XIX-XX amžiai'],
    ['Nr.  5'],
    ['2017\u00A0m.\u00A0kovo 22\u00A0d.', '2017\u00A0m.\u00A0kovo\u00A022\u00A0d.'],
    ['po 30 kalendorinių dienų'],
    ['eilutė Nr.\n5', 'eilutė Nr.\u00A05'],
  ]);
});

describe('English no-break spaces', () => {
  check('en', [
    ['22 March 2017', '22\u00A0March 2017'],
    ['from 3 to 6 April', 'from 3 to 6\u00A0April'],
    ['3-6 April 2017', '3–6\u00A0April 2017'],
    ['the 5th May', 'the 5th\u00A0May'],
    ['in March 2017'],
    ['2017 May'],
    ['No. NOR-LT10-VRM-01-K-02-006', 'No.\u00A0NOR-LT10-VRM-01-K-02-006'],
    ['publicity event no. 2', 'publicity event no.\u00A02'],
    ['No. They refused.'],
    ['Mr Smith and Dr. Jones', 'Mr\u00A0Smith and Dr.\u00A0Jones'],
    ['Prof. Dr Angelė', 'Prof.\u00A0Dr\u00A0Angelė'],
    ['p. 5, Art. 3', 'p.\u00A05, Art.\u00A03'],
    ['Article 4(3)(11)', 'Article\u00A04(3)(11)'],
    ['A. and M. Miškiniai', 'A.\u00A0and M.\u00A0Miškiniai'],
    ['a model', 'a\u00A0model'],
    ['A guide and I', 'A\u00A0guide and I'],
    ['I read a "guide"', 'I\u00A0read a\u00A0“guide”'],
    ['5 million, 75 per cent', '5\u00A0million, 75\u00A0per cent'],
    ['392 thousand euros', '392\u00A0thousand euros'],
    ['10 km at 5 p.m.', '10\u00A0km at 5\u00A0p.m.'],
    ['€391,915 of €576,994'],
    ['EN 301 549', 'EN 301\u00A0549'],
    ['12 of them'],
    ['vitamin-a tablets'],
  ]);
});

describe('pieces of one block', () => {
  const examples: readonly [locale: Locale, pieces: string[], expected: string[]][] = [
    ['lt', ['2017 m. ', 'vasario 22 d.', ' ir ', 'kovo 22 d.'], ['2017\u00A0m.\u00A0', 'vasario\u00A022\u00A0d.', ' ir ', 'kovo\u00A022\u00A0d.']],
    ['lt', ['kainavo ', '5', ' km'], ['kainavo ', '5', '\u00A0km']],
    ['lt', ['sako "', 'taip', '".'], ['sako „', 'taip', '“.']],
    ['lt', ['"', 'Tikslai', '" ir "', 'Planas', '"'], ['„', 'Tikslai', '“ ir „', 'Planas', '“']],
    ['lt', ['failas "', opaque, '" yra'], ['failas „', opaque, '“ yra']],
    ['lt', ['"Tekstas"', opaque, ' toliau'], ['„Tekstas“', opaque, ' toliau']],
    ['lt', ['Pirma.', lineBreak, '"Antra"'], ['Pirma.', lineBreak, '„Antra“']],
    ['lt', ['o', lineBreak, 'tam'], ['o', lineBreak, 'tam']],
    ['lt', ['žr.', ' ', opaque], ['žr.', '\u00A0', opaque]],
    ['lt', ['viena', ' -', ' kita', ' -- ', '', 'trečia'], ['viena', '\u00A0–', ' kita', '\u00A0– ', '', 'trečia']],
    ['lt', ['nuo 2014', '-', '2021 m.'], ['nuo 2014', '–', '2021\u00A0m.']],
    ['lt', ['a', '--', 'b...'], ['a', '--', 'b…']],
    ['en', ['the partners', "' pages and ", "it's"], ['the partners', '’ pages and ', 'it’s']],
    ['en', ['"The ', "'inner'", ' one"'], ['“The ', '‘inner’', ' one”']],
    ['en', ['a', ' ', opaque], ['a', '\u00A0', opaque]],
    ['en', [], []],
  ];
  test.each(examples)('%s %j', (locale, pieces, expected) => {
    expect(typeset(pieces, locale)).toEqual(expected);
    expect(typeset(expected, locale)).toEqual(expected);
  });
});

describe('long texts', () => {
  const ordinary = 'Projektas prasidėjo 2015 m. rugsėjo 11 d. ir "baigėsi" 2017 m. - A. Kaušylienė... 391 915 Eur, 14-17 d. ';
  const hostile = ['("', '"\'', '"a \'b c" d.\' ', "s' '", '1-', '123 ', '1,000', '.', '-', ' ', ' - ', 'A. ', 'tel. 1-2 ', 'XX a. '];
  const examples = [ordinary, ...hostile].flatMap((unit) => locales.map((locale) => [unit, locale] as const));
  test.each(examples)('100 kB of %j in %s take no more than a moment', (unit, locale) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    const set = typeset([text], locale);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(typeset(set, locale)).toEqual(set);
  });
});
