import type { addresses as english } from '../en/addresses.ts';

const anotherName = 'Pervadinkite šį aplanką.';

/** The same in Lithuanian. */
export const addresses: typeof english = {
  titleWithoutAddress: () => ({ what: 'Pavadinime nėra nė vienos raidės ar skaitmens, iš kurių būtų galima sudaryti adresą', remedy: 'Pridėkite eilutę „slug: …“; adresą rašykite mažosiomis raidėmis a–z, be lietuviškų.' }),
  tagWithoutAddress: ({ tag, locale }) => ({ what: `Temos „${tag}“ pavadinime (${locale}) nėra nė vienos raidės ar skaitmens, iš kurių būtų galima sudaryti adresą`, remedy: 'Pavadinkite temą žodžiais.' }),
  entryAddressTaken: ({ address, owner }) => ({ what: `Adresas ${address} jau priklauso puslapiui ${owner}`, remedy: 'Viename iš dviejų įrašykite kitą „slug: …“.' }),
  tagAddressTaken: ({ address, owner }) => ({ what: `Adresas ${address} jau priklauso puslapiui ${owner}`, remedy: 'Vieną iš dviejų temų pavadinkite kitaip.' }),
  oldAddressTaken: ({ address, owner }) => ({ what: `${address} yra senas adresas, bet dabar jis priklauso puslapiui ${owner}`, remedy: 'Pašalinkite šią eilutę.' }),
  oldAddressLeadsNowhere: ({ path }) => ({ what: `Senas adresas veda į ${path}, o ten nieko nėra`, remedy: 'Įrašykite sąrašo (/news) arba aplanko (/news/2017-03-rezultatai) kelią.' }),
  menuLeadsNowhere: ({ path }) => ({ what: `Meniu veda į ${path}, o ten nieko nėra`, remedy: 'Šis meniu punktas nerodomas. Įrašykite sąrašo (/news) arba aplanko (/pages/about) kelią.' }),
  documentsOfFactsheet: ({ key }) => ({ what: `„${key}“ dokumentų adresai sutaptų su faktų lapo adresais`, remedy: anotherName }),
  documentsOfPressKit: ({ key }) => ({ what: `„${key}“ dokumentų adresai sutaptų su bendrojo spaudos rinkinio adresais`, remedy: anotherName }),
  documentsOfPublicity: ({ key }) => ({ what: `„${key}“ dokumentų adresai sutaptų su viešinimo suvestinės adresais`, remedy: anotherName }),
  documentsOfGuide: ({ key }) => ({ what: `„${key}“ dokumentų adresai sutaptų su viso vadovo adresais`, remedy: anotherName }),
  documentsOfEntry: ({ key, owner }) => ({ what: `„${key}“ dokumentų adresai sutaptų su įrašo ${owner} dokumentų adresais`, remedy: anotherName }),
  brokenLink: ({ path }) => ({ what: `Nuoroda veda į ${path}, o tokio įrašo nėra`, remedy: 'Įrašykite aplanke content/ esančio įrašo kelią, pvz., /partners/leu, arba sąrašo kelią, pvz., /news.' }),
  brokenHeadingLink: ({ fragment, headings }) => ({ what: `Nuoroda veda į antraštę „#${fragment}“, o tokios nėra`, remedy: headings.length ? `Ten yra šios antraštės: ${headings.join(', ')}.` : 'Tas puslapis antraščių neturi: pašalinkite # ir viską po jo.' }),
  missingFile: ({ file }) => ({ what: `Aplanke nėra failo ${file}`, remedy: 'Įdėkite failą šalia teksto arba pataisykite jo vardą; kitos svetainės adresą pradėkite https://.' }),
  linkWithoutAddress: () => ({ what: 'Nuoroda neturi adreso', remedy: 'Įrašykite adresą tarp lenktinių skliaustų.' }),
  linkWithSpaces: () => ({ what: 'Nuorodos adrese yra tarpų arba nematomų ženklų', remedy: 'Rašykite be jų; tarpas adrese rašomas %20.' }),
  refusedScheme: ({ scheme }) => ({ what: `Nuoroda negali prasidėti „${scheme}:“`, remedy: 'Rašykite https://, http://, mailto:, tel: arba įrašo kelią, pvz., /partners/leu.' }),
  unknownAddress: ({ address }) => ({ what: `„${address}“ nėra adresas, kurį ši svetainė supranta`, remedy: 'Įrašykite įrašo kelią (/partners/leu), šio aplanko failo vardą (mažosiomis raidėmis, be lietuviškų) arba adresą su https://.' }),
  notEntryPath: ({ address }) => ({ what: `„${address}“ nėra įrašo kelias`, remedy: 'Rašykite taip: /partners/leu; jei reikia, po jo pridėkite #antraste.' }),
  emptyLink: () => ({ what: 'Nuoroda neturi žodžių', remedy: 'Tarp laužtinių skliaustų parašykite, kur ji veda.' }),
};
