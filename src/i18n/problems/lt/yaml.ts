import type { yaml as english } from '../en/yaml.ts';

const quote = 'Tekstą, kuriame yra dvitaškis su tarpu arba kuris prasideda kabute, rašykite viengubose kabutėse (\'…\').';

/** The same in Lithuanian. */
export const yaml: typeof english = {
  noFrontMatter: () => ({ what: 'Failas neprasideda duomenų dalimi', remedy: 'Pirmoje eilutėje parašykite tris brūkšnelius (---), tada title: ir summary:, tada vėl tris brūkšnelius.' }),
  openFrontMatter: () => ({ what: 'Duomenų dalis neturi pabaigos', remedy: 'Tarp faktų ir teksto įrašykite eilutę iš trijų brūkšnelių (---).' }),
  yamlTab: () => ({ what: 'Eilutė atitraukta tabuliavimo ženklu', remedy: 'Atitraukite tarpais, po du kiekvienam lygiui.' }),
  yamlUnclosedQuote: () => ({ what: 'Aukščiau atidaryta kabutė taip ir neuždaryta', remedy: `Teksto pabaigoje parašykite tokią pat kabutę. ${quote}` }),
  yamlDuplicateKey: () => ({ what: 'Šis raktas čia jau antrą kartą', remedy: 'Palikite vieną iš dviejų eilučių.' }),
  yamlColon: () => ({ what: 'Eilutėje yra antras dvitaškis arba po tekstu parašytas raktas', remedy: quote }),
  yamlIndent: () => ({ what: 'Eilutė atitraukta kitaip nei gretimos', remedy: 'Vieno sąrašo raktus ir punktus pradėkite tame pačiame stulpelyje.' }),
  yamlStart: () => ({ what: 'Tekstas negali prasidėti šiuo ženklu', remedy: 'Visą tekstą rašykite viengubose kabutėse.' }),
  yamlEscape: () => ({ what: 'Kairinis pasvirasis brūkšnys (\\) stovi prieš ženklą, su kuriuo nedera', remedy: 'Tekstą rašykite viengubose kabutėse: jose jis yra paprastas ženklas.' }),
  yamlMissing: () => ({ what: 'Čia trūksta kablelio, dvitaškio, tarpo arba skliausto', remedy: `Palyginkite su veikiančia eilute: raktas: reikšmė arba raktas: [vienas, du]. ${quote}` }),
  yamlTag: () => ({ what: 'Žodis čia prasideda šauktuku, ženklu & arba %, o YAML tai laiko komanda', remedy: 'Visą tekstą rašykite viengubose kabutėse.' }),
  yamlTwoDocuments: () => ({ what: 'Viduryje yra trijų brūkšnelių arba taškų eilutė', remedy: 'Pašalinkite ją: tokia eilutė rašoma tik prieš duomenų dalį ir po jos.' }),
  yamlBroken: () => ({ what: 'Eilutės neįmanoma perskaityti kaip rakto ir reikšmės', remedy: `Rašykite: raktas: reikšmė. ${quote}` }),
  yamlTooDeep: () => ({ what: 'Sąrašai arba raktai per giliai sudėti vienas į kitą', remedy: 'Dėkite jų mažiau vieną į kitą; kaip atrodo kiekvienas raktas, parodyta faile docs/content.md.' }),
  notKeysAndValues: () => ({ what: 'Duomenų dalis nėra raktų ir reikšmių sąrašas', remedy: 'Kiekvienoje eilutėje rašykite „raktas: reikšmė“.' }),
  badAlias: () => ({ what: 'Čia yra YAML nuoroda (žvaigždutė), kuri niekur neveda, arba tokių nuorodų per daug', remedy: 'Reikšmes išrašykite be & ir *; tekstą, kuris prasideda žvaigždute, rašykite viengubose kabutėse.' }),
};
