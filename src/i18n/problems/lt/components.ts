import type { components as english } from '../en/components.ts';

const carries = (tag: string, known: readonly string[]) => (known.length ? `<${tag}> gali turėti tik šias savybes: ${known.join(', ')}` : `<${tag}> savybių neturi`);
const markdown = (known: readonly string[]) => `Komponentai yra šie: ${known.join(', ')}. Visa kita rašykite Markdown ženklais.`;
const gallery = 'Tarp <Gallery> ir </Gallery> rašykite dvi ar daugiau eilučių <Figure file="…" />; vienam paveikslui galerijos nereikia.';

/** The same in Lithuanian. */
export const components: typeof english = {
  unknownComponent: ({ tag, known }) => ({ what: `<${tag}> nėra nei šios svetainės komponentas, nei tekste leidžiama HTML žyma`, remedy: markdown(known) }),
  emptyTag: ({ known }) => ({ what: 'Tekste negali būti tuščios žymos <>', remedy: markdown(known) }),
  componentInLine: ({ tag }) => ({ what: `<${tag}> įdėtas į teksto eilutę`, remedy: 'Rašykite jį atskiroje eilutėje, o prieš ją ir po jos palikite po tuščią eilutę.' }),
  badAttribute: ({ tag, attribute, value }) => ({ what: `<${tag}> negali turėti ${attribute}="${value}"`, remedy: 'Pašalinkite atributą; leidžiami tik title ir lang, ir tik ten, kur jie turi prasmę.' }),
  attributeTwice: ({ tag, attribute }) => ({ what: `<${tag}> turi ${attribute} du kartus`, remedy: 'Palikite vieną.' }),
  attributeExpression: ({ tag }) => ({ what: `<${tag}> turi riestiniuose skliaustuose parašytą reikšmę`, remedy: 'Reikšmę rašykite tiesiose kabutėse: title="…".' }),
  textInBreak: () => ({ what: 'Žymoje <br> negali būti teksto', remedy: 'Rašykite <br />, o tekstą perkelkite už jos.' }),
  tagRoundLines: ({ tag }) => ({ what: `<${tag}> parašyta atskirose eilutėse aplink savo žodžius`, remedy: `Rašykite <${tag}>…</${tag}> vienoje eilutėje su tais žodžiais.` }),
  emptyComponent: ({ tag }) => ({ what: `<${tag}> neturi teksto`, remedy: `Rašykite tekstą tarp <${tag}> ir </${tag}>, atskirose eilutėse.` }),
  textInComponent: ({ tag }) => ({ what: `<${tag}> negali turėti teksto`, remedy: `Rašykite <${tag} />, o tekstą perkelkite už jo.` }),
  unknownProperty: ({ tag, property, known }) => ({ what: `Komponentas <${tag}> neturi savybės „${property}“`, remedy: `${carries(tag, known)}.` }),
  propertyNotPicture: ({ tag, property }) => ({ what: `Komponento <${tag}> savybė „${property}“ nurodo ne šio aplanko paveikslą`, remedy: 'Įdėkite paveikslą šalia teksto (jpg, png, webp arba avif; vardas mažosiomis raidėmis, be lietuviškų) ir rašykite vien jo vardą.' }),
  propertyNotFile: ({ tag, property }) => ({ what: `Komponento <${tag}> savybė „${property}“ nurodo ne šio aplanko failą`, remedy: 'Įdėkite failą šalia teksto (vardas mažosiomis raidėmis, be lietuviškų) ir rašykite vien jo vardą.' }),
  propertyNotOneOf: ({ tag, property, allowed }) => ({ what: `Komponento <${tag}> savybės „${property}“ nėra arba jos reikšmė netinka`, remedy: `Pasirinkite vieną iš šių: ${allowed.join(', ')}.` }),
  badProperty: ({ tag, property, known }) => ({ what: `Komponento <${tag}> savybės „${property}“ nėra arba jos reikšmė netinka`, remedy: `${carries(tag, known)}; reikšmė – tekstas tiesiose kabutėse.` }),
  questionsNotListed: () => ({ what: 'Komponente <Questions> yra kas kita nei vienas numeruotas klausimų sąrašas ir pastraipa po jo', remedy: 'Kiekvieną klausimą rašykite eilutėje „1. …?“ be langelių, o po sąrašu – vieną pastraipą su nuorodomis, ką skaityti toliau.' }),
  questionnaireMixed: () => ({ what: 'Komponente <SelfAssessment> yra kas kita nei klausimų dalys', remedy: 'Visus klausimus įrašykite tarp <Questions title="…"> ir </Questions>, o kitą tekstą – už klausimyno.' }),
  questionsMiscounted: ({ expected, found }) => ({ what: `Klausimyno <SelfAssessment> numeracija nutrūksta: turėtų būti klausimas Nr. ${expected}, o parašyta ${found}`, remedy: `Sąrašą pradėkite skaičiumi, einančiu po ankstesnės dalies paskutinio: ${expected}.` }),
  galleryMixed: () => ({ what: 'Galerijoje <Gallery> yra ne vien paveikslai', remedy: gallery }),
  gallerySingle: () => ({ what: 'Galerijoje <Gallery> yra tik vienas paveikslas', remedy: gallery }),
  checklistWithoutTasks: () => ({ what: 'Komponente <Checklist> nėra užduočių sąrašo', remedy: 'Kiekvieną eilutę pradėkite „- [ ] “; sąrašui be langelių naudokite <Note>.' }),
  notFacts: () => ({ what: 'Komponente <Facts> yra kas kita nei pavadinimų su reikšmėmis sąrašas', remedy: 'Kiekvieną eilutę rašykite „- Pavadinimas: reikšmė“, po dvitaškio palikite tarpą; nieko daugiau viduje neturi būti.' }),
};
