import type { files as english } from '../en/files.ts';
import type { SvgDanger } from '../words.ts';

const dangers: Record<SvgDanger, (name: string) => string> = {
  entities: () => 'apibrėžia XML esybes (entities)',
  stylesheet: () => 'įkelia stilių failą',
  element: (name) => `turi elementą <${name}>`,
  event: (name) => `turi įvykio atributą ${name}`,
  'outside-attribute': (name) => `atributu ${name} nurodo į išorę`,
  outside: () => 'įkelia kažką iš išorės',
};

const smaller = 'Išsaugokite mažesnį; 3000 taškų ilgojoje kraštinėje visiškai pakanka.';
const addLithuanian = 'Pridėkite index.lt.mdx su faktais ir lietuvišku tekstu arba pašalinkite aplanką.';

/** The same in Lithuanian. */
export const files: typeof english = {
  noContentFolder: () => ({ what: 'Tokio turinio aplanko nėra', remedy: 'Pataisykite CONTENT_DIR arba --content.' }),
  noSettings: ({ name }) => ({ what: `Nėra failo ${name}`, remedy: 'Pavyzdžiu imkite tokį šio projekto failą: jis saugykloje, aplanke content/.' }),
  badKey: ({ key }) => ({ what: `Aplanko vardas „${key}“ netinka`, remedy: 'Pervadinkite aplanką: mažosios raidės a–z, skaitmenys ir pavieniai brūkšneliai.' }),
  englishAlone: () => ({ what: 'Yra angliškas failas, o lietuviško nėra', remedy: addLithuanian }),
  noLithuanian: () => ({ what: 'Aplanke nėra failo index.lt.mdx', remedy: addLithuanian }),
  fileTooLarge: () => ({ what: 'Failas didesnis kaip 1 MB', remedy: 'Tekstus rašykite trumpus, o paveikslus ir dokumentus dėkite šalia kaip atskirus failus.' }),
  nulByte: () => ({ what: 'Faile yra nulinis baitas, taigi tai ne tekstas', remedy: 'Išsaugokite iš naujo kaip paprastą tekstą UTF-8 koduote.' }),
  notUtf8: () => ({ what: 'Failas ne UTF-8 koduotės arba nutrūksta raidės viduryje', remedy: 'Išsaugokite iš naujo UTF-8 koduote.' }),
  linkedFile: () => ({ what: 'Tai simbolinė nuoroda į kitur esantį failą, o ne pats failas', remedy: 'Įdėkite į aplanką patį failą.' }),
  linkedFolder: () => ({ what: 'Tai simbolinė nuoroda į kitą vietą, o ne pats aplankas ar failas', remedy: 'Įdėkite čia patį aplanką ar failą.' }),
  invisibleCharacter: () => ({ what: 'Čia yra nematomas ženklas', remedy: 'Ištrinkite jį ir žodžius surinkite iš naujo; dažniausiai jis atsiranda įklijavus tekstą.' }),
  svgTooLarge: () => ({ what: 'SVG failas didesnis kaip 2 MB', remedy: 'Nuotraukai naudokite jpg, png, webp arba avif.' }),
  unsafeSvg: ({ danger, name }) => ({ what: `SVG piešinys ${dangers[danger](name)}`, remedy: 'Išsaugokite kaip paprastą SVG be programų ir išorinių adresų arba naudokite png.' }),
  unsafeMark: ({ danger, name }) => ({ what: `SVG piešinys ${dangers[danger](name)}`, remedy: 'Išsaugokite kaip paprastą SVG be programų ir išorinių adresų arba naudokite mark.png.' }),
  heicPicture: () => ({ what: 'Paveikslas yra HEIC failas, o jo naršyklės nerodo', remedy: 'Išsaugokite kaip jpg; telefonas taip ir daro, kai fotoaparato nuostatose pasirinktas „suderinamiausias“ formatas.' }),
  emptyPicture: () => ({ what: 'Paveikslo failas tuščias', remedy: 'Įdėkite paveikslą iš naujo.' }),
  heavyPicture: () => ({ what: 'Paveikslas didesnis kaip 15 MB', remedy: smaller }),
  hugePicture: ({ width, height }) => ({ what: `Paveikslas per didelis: ${width} × ${height} taškų`, remedy: smaller }),
  cmykPicture: () => ({ what: 'Paveikslas išsaugotas spausdinimo spalvomis (CMYK)', remedy: 'Išsaugokite RGB (sRGB) spalvomis: ekranai spausdinimo spalvas rodo klaidingai.' }),
  cutOffPicture: () => ({ what: 'Paveikslas nutrūkęs: failas baigiasi anksčiau nei paveikslas', remedy: 'Nukopijuokite failą dar kartą iš ten, kur gavote.' }),
  unreadablePicture: () => ({ what: 'Paveikslo nepavyksta perskaityti', remedy: 'Išsaugokite iš naujo kaip jpg, png, webp arba avif.' }),
};
