import type { facts as english } from '../en/facts.ts';

/** The same in Lithuanian. */
export const facts: typeof english = {
  endsBeforeBeginning: ({ end, start }) => ({ what: `Renginys baigiasi ${end}, anksčiau nei prasideda (${start})`, remedy: 'Pataisykite eilutę date arba endDate.' }),
  hourBeforeBeginning: () => ({ what: 'Renginio pabaigos valanda ankstesnė už pradžios', remedy: 'Pataisykite startsAt arba endsAt.' }),
  starterWords: ({ words }) => ({ what: `Čia liko žodžiai, kuriais failą pradėjo „npm run new“: „${words}“`, remedy: 'Vietoj jų parašykite savo, o kol neparašėte, palikite eilutę „draft: true“.' }),
  releaseWithoutReference: () => ({ what: 'Pranešimas spaudai neturi numerio (`reference`)', remedy: 'Įrašykite kitą laisvą numerį, pvz., „reference: PR-2017-01“.' }),
  releaseWithoutOrigin: () => ({ what: 'Pranešimas spaudai neturi kilmės (`origin`)', remedy: 'Įrašykite „origin: …“: pagal ką jis perpasakotas ir kas tai parengė.' }),
  institutionWithoutMunicipality: () => ({ what: 'Savivaldybės įstaiga neturi savivaldybės (`municipality`)', remedy: 'Įrašykite „municipality: …“: jos savivaldybės aplanko iš content/partners/ vardą.' }),
  endWithoutBeginning: () => ({ what: 'Nurodyta renginio pabaigos valanda, o pradžios – ne', remedy: 'Įrašykite „startsAt: …“ arba pašalinkite endsAt.' }),
  beforePublication: ({ day, published }) => ({ what: `${day} yra anksčiau nei ${published}, kai įrašas pirmą kartą paskelbtas šioje svetainėje`, remedy: 'Pataisykite datą arba eilutę published.' }),
  anotherDay: ({ key, day }) => ({ what: `${key} nurodo kitą dieną, o renginys vyksta ${day}`, remedy: 'Pataisykite valandą arba dieną.' }),
  missingPhoto: ({ file }) => ({ what: `Aplanke nėra failo ${file}`, remedy: 'Įdėkite paveikslą šalia teksto arba pataisykite jo vardą.' }),
  altIsFileName: () => ({ what: 'Vietoj paveikslo aprašymo parašytas failo vardas', remedy: 'Vienu sakiniu pasakykite, kas paveiksle matyti.' }),
  noConsent: () => ({ what: 'Nuotraukoje įvardyti žmonės, bet nepasakyta, kad jie sutiko', remedy: 'Gavę sutikimą įrašykite „consent: true“ arba skelbkite kitą nuotrauką.' }),
  smallPhoto: ({ width, height, wanted }) => ({ what: `Nuotrauka yra ${width} × ${height} taškų – spaudai per maža`, remedy: `Jei turite originalą, įdėkite jį: ilgojoje kraštinėje reikia bent ${wanted} taškų.` }),
  locatedPhoto: () => ({ what: 'Nuotraukos faile įrašyta vieta, kur fotografuota', remedy: 'Ištrinkite ją prieš siųsdami failą (Windows: Properties → Details → Remove Properties…): svetainė vietos neskelbia, bet saugykloje lieka jūsų failas.' }),
  townNotOnMap: ({ town, country }) => ({ what: `Miesto „${town}“ (${country}) žemėlapyje nėra`, remedy: 'Įrašykite jį faile site.yaml prie „places:“, parašytą lygiai taip pat.' }),
  paleColour: ({ colour, ground, scheme, ratio, least }) => ({ what: `${scheme === 'light' ? 'Šviesiame' : 'Tamsiame'} variante spalvos „${colour}“ kontrastas su „${ground}“ yra ${String(ratio).replace('.', ',')}:1, o reikia ${String(least).replace('.', ',')}:1`, remedy: 'Pašviesinkite arba patamsinkite vieną iš jų; kurios spalvos susitinka, pasakyta docs/second-project.md.' }),
  noSuchProfile: ({ name, known }) => ({ what: `Finansuotojo aprašo „${name}“ nėra`, remedy: `Įrašykite failo iš funders/ vardą: ${known.join(', ')}.` }),
  noSuchDuty: ({ duty, known }) => ({ what: `Finansuotojo apraše pareigos „${duty}“ nėra`, remedy: `Įrašykite pareigos raktą iš to funders/ failo, kurį nurodo „profile“: ${known.join(', ') || '(jame nė vienos nėra)'}.` }),
  noSuchEvent: ({ key, near }) => ({ what: `Renginio „${key}“ nėra`, remedy: `Įrašykite aplanko iš content/events/ vardą: ${near.join(', ') || '(kol kas nėra nė vieno)'}.` }),
  noSuchPartner: ({ key, near }) => ({ what: `Partnerio „${key}“ nėra`, remedy: `Įrašykite aplanko iš content/partners/ vardą: ${near.join(', ') || '(kol kas nėra nė vieno)'}.` }),
  noSuchTag: ({ key, tags }) => ({ what: `Temos „${key}“ nėra`, remedy: `Temos yra šios: ${tags.join(', ')}.` }),
  referenceUsedTwice: ({ reference, other }) => ({ what: `Numeris ${reference} jau priklauso įrašui ${other}`, remedy: 'Įrašykite šiam pranešimui kitą laisvą numerį.' }),
  notMunicipality: ({ partner }) => ({ what: `Partneris „${partner}“ nėra savivaldybė`, remedy: 'Nurodykite partnerį, prie kurio parašyta „kind: municipality“.' }),
  twoIntroductions: () => ({ what: 'Vadovas jau turi kitą įvadą', remedy: 'Pervadinkite šį aplanką: skyriaus aplanko vardas prasideda skyriaus numeriu (01- ir toliau).' }),
};
