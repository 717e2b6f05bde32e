import type { writing as english } from '../en/writing.ts';

/** The same in Lithuanian. */
export const writing: typeof english = {
  wrongQuotes: ({ written, right }) => ({ what: `Kabutės ${written} šiai kalbai netinka`, remedy: `Rašykite ${right}.` }),
  unclosedQuote: ({ mark, right }) => ({ what: `Kabutės ${mark} neuždarytos`, remedy: `Ten, kur citata ar pavadinimas baigiasi, rašykite ${right}.` }),
  unopenedQuote: ({ mark, right }) => ({ what: `Kabutės ${mark} uždaro tai, ko niekas neatidarė`, remedy: `Ten, kur citata ar pavadinimas prasideda, rašykite ${right} arba šias kabutes pašalinkite.` }),
  numeralCase: ({ written, wanted }) => ({ what: `„${written}“ – daiktavardis nesuderintas su skaičiumi`, remedy: `Rašykite „${wanted}“.` }),
  foreignLetter: ({ letter, code }) => ({ what: `Svetainės šriftas neturi ženklo „${letter}“ (${code})`, remedy: 'Vietoj jo rašykite įprastą ženklą arba žodį.' }),
  longTitle: ({ length, longest }) => ({ what: `Pavadinimas per ilgas: ženklų jame ${length}, o paieškos sistemos ir kortelės rodo ${longest}`, remedy: 'Sutrumpinkite; kita gali pasakyti santrauka.' }),
  titleWithStop: () => ({ what: 'Pavadinimas baigiasi tašku', remedy: 'Pašalinkite tašką.' }),
  titleInCapitals: () => ({ what: 'Pavadinimas parašytas vien didžiosiomis raidėmis', remedy: 'Rašykite kaip sakinį: didžioji – pirmoji raidė ir vardai.' }),
  longSummary: ({ length, longest }) => ({ what: `Santrauka per ilga: ženklų joje ${length}, o užtenka ${longest}`, remedy: 'Svarbiausia pasakykite vienu ar dviem sakiniais; kita gali pasakyti tekstas.' }),
  summaryIsTitle: () => ({ what: 'Santrauka kartoja pavadinimą', remedy: 'Vienu ar dviem sakiniais pasakykite, kas svarbiausia.' }),
  altIsCaption: () => ({ what: 'Paveikslo aprašymas kartoja prierašą', remedy: 'Aprašyme pasakykite, kas matyti, o prieraše – ko pamatyti negalima: kas, kur, kada.' }),
  altSaysPicture: ({ words }) => ({ what: `Paveikslo aprašymas prasideda žodžiais „${words}“`, remedy: 'Pradėkite nuo to, kas matyti: kad tai paveikslas, ekrano skaitytuvas pasako pats.' }),
  vagueLabel: ({ label }) => ({ what: `Nuorodos žodžiai „${label}“ nepasako, kur ji veda`, remedy: 'Parašykite, ką skaitytojas ten ras, pvz., „mokymų programa“.' }),
  bareAddress: ({ label }) => ({ what: `Nuoroda pavadinta pačiu adresu ${label}`, remedy: 'Parašykite, kas tai yra: [žodžiai](adresas).' }),
  ownAddress: ({ address }) => ({ what: `Nuoroda į šią svetainę parašyta visu adresu ${address}`, remedy: 'Rašykite įrašo kelią, pvz., /partners/leu: tada nuoroda ves į puslapį skaitytojo kalba.' }),
  plainHttp: ({ address }) => ({ what: `Adresas ${address} prasideda http://`, remedy: 'Jei puslapis atsiveria ir su https://, rašykite taip.' }),
  brokenMail: ({ address }) => ({ what: `„${address}“ – čia nėra el. pašto adreso`, remedy: 'Rašykite mailto:vardas@istaiga.lt.' }),
  headingTwice: ({ words }) => ({ what: `Tokia antraštė čia jau yra: „${words}“`, remedy: 'Vieną iš dviejų pavadinkite kitaip.' }),
  tableWithoutHead: () => ({ what: 'Lentelės stulpeliai neturi pavadinimų', remedy: 'Pirmoje eilutėje parašykite, kas yra kiekviename stulpelyje.' }),
  columnWithoutName: ({ column }) => ({ what: `Lentelės stulpelis Nr. ${column} neturi pavadinimo`, remedy: 'Pirmoje eilutėje parašykite, kas jame yra.' }),
  beforeProject: ({ date, start }) => ({ what: `Data ${date} ankstesnė už projekto pradžią ${start}`, remedy: 'Pataisykite eilutę date arba failo site.yaml eilutę project.period.start.' }),
  publishedAnotherDay: ({ published, awaited }) => ({ what: `Prie published parašyta ${published}, o įrašas pasirodo ${awaited}`, remedy: 'Abiejose vietose rašykite tą pačią dieną.' }),
  lawCheckedLongAgo: ({ day }) => ({ what: `Teisės aktai paskutinį kartą tikrinti ${day}, daugiau kaip prieš metus`, remedy: 'Patikrinkite juos iš naujo ir įrašykite naują dieną.' }),
  operatorEmpty: ({ key }) => ({ what: `Eilutė ${key} dar tuščia`, remedy: 'Įrašykite, kai bus žinoma; iki tol puslapiai sako, kad tai nežinoma.' }),
};
