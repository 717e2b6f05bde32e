/** The label of a field in an editor, and the hint below it; an alias, for a schema takes them as a record. */
export type FieldWords = { title: string; description: string };

const field = (title: string, description: string): FieldWords => ({ title, description });

/** Words and facts that every entry may have. */
const common = {
  title: field('Pavadinimas', 'Įrašo pavadinimas, be taško gale. Jei jame yra dvitaškis, visą pavadinimą rašykite viengubose kabutėse.'),
  summary: field('Santrauka', 'Vienas ar du sakiniai: puslapio įžanga, tekstas sąrašuose ir paieškos sistemoms.'),
  slug: field('Adresas', 'Paskutinė adreso dalis: mažosios raidės a–z, skaitmenys, brūkšneliai. Jei jos nėra, adresas sudaromas iš pavadinimo. Paskelbto nekeiskite.'),
  quotes: field('Citatos', 'Žodžiai, kuriuos žiniasklaida galės nukopijuoti; rodomi po tekstu.'),
  published: field('Paskelbta', 'Diena, kurią įrašas pirmąkart atsirado šioje svetainėje: 2026-11-22.'),
  updated: field('Atnaujinta', 'Paskutinio pakeitimo, apie kurį verta pasakyti, diena. Nereikalinga, jei pildote lauką „Pakeitimai“.'),
  draft: field('Juodraštis', 'true – įrašas neskelbiamas. Kai viskas parengta, eilutę pašalinkite.'),
  publishAt: field('Paskelbti vėliau', 'Nuo kada skelbti, su laiko juosta: 2026-12-01T09:00:00+02:00.'),
  embargoUntil: field('Embargas iki', 'Iki šio momento niekas apie įrašą svetainėje neskelbiama; su laiko juosta: 2026-12-01T09:00:00+02:00.'),
  updates: field('Pakeitimai', 'Kas po paskelbimo pakeista; skaitytojams rodoma nuo naujausio.'),
  withdrawn: field('Atšaukta', 'Tekstas lieka savo adresu, bet virš jo parašoma, kad jis atšauktas ir kodėl.'),
  tags: field('Temos', 'Temų raktai iš content/tags.yaml.'),
  partners: field('Minimos organizacijos', 'Aplankų vardai iš content/partners: organizacijos, apie kurias tekste kalbama.'),
  sources: field('Šaltiniai', 'Kuo tekstas remiasi; rodoma puslapio gale.'),
  photos: field('Nuotraukos', 'Šiame aplanke padėtos nuotraukos. Pirmoji rodoma puslapio viršuje, tekste neparodytos – po juo.'),
};

/** The front matter of each section, key by key. */
export const fields = {
  news: {
    ...common,
    date: field('Data', 'Kada tai įvyko ar buvo išplatinta, tiek, kiek žinoma: 2017-03-22, 2017-03 arba 2017.'),
    kind: field('Rūšis', 'article – naujiena, press-release – pagal pranešimą spaudai.'),
    reference: field('Archyvo numeris', 'Pranešimui spaudai būtinas: kitas laisvas numeris, PR-2017-01. Vėliau nekeičiamas.'),
    events: field('Renginiai', 'Aplankų vardai iš content/events: renginiai, apie kuriuos pasakojama.'),
    dateText: field('Data žodžiais', 'Rodoma vietoj datos, kai žinomi tik metai: „2017 m. pradžia“.'),
    origin: field('Kilmė', 'Pranešimui spaudai būtina: vienas sakinys, pagal ką perpasakota ir kas tai parengė.'),
  },
  events: {
    ...common,
    date: field('Diena', 'Renginio ar pirmoji jo diena: 2017-03-22.'),
    endDate: field('Paskutinė diena', 'Jei renginys truko kelias dienas: 2017-03-24.'),
    startsAt: field('Pradžia', 'Valanda kalendoriui, su laiko juosta: 2017-03-22T10:00:00+02:00. Be jos renginys trunka visą dieną.'),
    endsAt: field('Pabaiga', 'Valanda kalendoriui, su laiko juosta: 2017-03-22T15:00:00+02:00.'),
    kind: field('Rūšis', 'visit – vizitas, public-event – viešas renginys.'),
    country: field('Šalis', 'Dvi didžiosios raidės: LT arba NO.'),
    place: field('Vieta', 'Salė ar šeimininkai ir miestas; jei vieta nežinoma, taip ir parašykite.'),
    town: field('Miestas', 'Vien miesto pavadinimas; praleiskite, jei nežinomas.'),
    participants: field('Kas dalyvavo', 'Vienas sakinys ar išvardijimas.'),
  },
  partners: {
    ...common,
    kind: field('Rūšis', 'promoter – vykdytojas, umbrella – skėtinė organizacija, college – kolegija, ngo – nevyriausybinė organizacija, public-institution – viešoji įstaiga, municipality – savivaldybė, municipal-institution – savivaldybės įstaiga.'),
    order: field('Vieta sąraše', 'Sveikasis skaičius nuo 1.'),
    country: field('Šalis', 'Dvi didžiosios raidės: LT arba NO.'),
    municipality: field('Savivaldybė', 'Tik savivaldybės įstaigai: jos savivaldybės aplanko vardas iš content/partners.'),
    website: field('Svetainė', 'Adresas su https://.'),
    otherNames: field('Kiti pavadinimai', 'Ankstesni ir kitakalbiai pavadinimai, kad organizacija būtų randama paieškoje.'),
    shortName: field('Trumpas pavadinimas', 'Projekto tinklo brėžiniui ir ankštoms vietoms.'),
    role: field('Projekte', 'Vienas sakinys: kas organizacija buvo projekte.'),
    town: field('Miestas', 'Vien miesto pavadinimas; pagal jį organizacija atsiranda žemėlapyje.'),
    county: field('Apskritis', 'Apskrities pavadinimas.'),
    now: field('Po projekto', 'Vienas ar du sakiniai: kas organizacijai nutiko vėliau.'),
  },
  training: {
    ...common,
    number: field('Numeris', 'Modulio numeris: sveikasis skaičius nuo 1.'),
    kind: field('Rūšis', 'named – modulis, kurio pavadinimas nurodo temą, open – atvirasis modulis, kurio tema nenurodyta.'),
    titleSeen: field('Pavadinimas šaltinyje', 'Toks, koks matomas šaltinyje, jo kalba.'),
    titleCutOff: field('Pavadinimas nukirstas', 'true, jei šaltinyje pavadinimas matomas ne visas.'),
  },
  guide: {
    ...common,
    lawChecked: field('Teisės aktai tikrinti', 'Diena, kurios būklę tekstas aprašo: 2026-11-22.'),
    glossary: field('Žodynas', 'true, jei tai žodynas: jo lentelių terminai paaiškinami skyriuose.'),
    annex: field('Priedas', 'true, jei tai priedas: priedai numeruojami atskirai nuo skyrių.'),
  },
  pages: common,
};

/** What stands inside the fields that hold groups. */
export const groups = {
  photo: {
    file: field('Failas', 'Šiame aplanke padėtos nuotraukos vardas: jpg, png, webp arba avif; mažosiomis raidėmis, be lietuviškų.'),
    alt: field('Aprašymas', 'Kas nuotraukoje matyti: sakinys lietuviškai (lt) ir angliškai (en) tam, kas jos nemato.'),
    caption: field('Prierašas', 'Tekstas po nuotrauka, lietuviškai (lt) ir angliškai (en).'),
    credit: field('Autorius', 'Kieno nuotrauka.'),
    licence: field('Licencija', 'press-use – tik žiniasklaidai, all-rights – visos teisės saugomos, kitos – „Creative Commons“ licencijos.'),
    people: field('Kas nuotraukoje', 'Nuotraukoje matomų žmonių vardai. Tada būtinas ir sutikimas.'),
    consent: field('Sutikimas', 'true, kai visi nuotraukoje matomi žmonės sutiko.'),
  },
  source: {
    title: field('Pavadinimas', 'Šaltinio pavadinimas; jei kiekviena kalba kitoks – lt: ir en:.'),
    url: field('Adresas', 'Su https://.'),
    read: field('Skaityta', 'Diena, kada šaltinis skaitytas.'),
    archived: field('Archyvo kopija', 'Adresas svetainėje web.archive.org, jei šaltinio kopija ten yra.'),
  },
  quote: {
    text: field('Žodžiai', 'Be kabučių. Tik tai, kas tikrai pasakyta.'),
    name: field('Kas pasakė', 'Vardas ir pavardė.'),
    role: field('Pareigos', 'Kas tas žmogus yra.'),
  },
  update: {
    date: field('Diena', 'Kada pakeista.'),
    text: field('Kas pakeista', 'Sakinys lietuviškai (lt) ir angliškai (en).'),
  },
  withdrawal: {
    date: field('Diena', 'Kada atšaukta.'),
    reason: field('Kodėl', 'Sakinys lietuviškai (lt) ir angliškai (en).'),
  },
};

/** The mark of a translation, in English files only. */
export const translationOf = field('Iš ko versta', 'Kodas, kurį įrašo „npm run translations -- --accept ĮRAŠAS“. Ranka nekeiskite.');
