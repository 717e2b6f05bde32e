import type { folders as english } from '../en/folders.ts';

/** The same in Lithuanian. */
export const folders: typeof english = {
  sameNameButCase: ({ name, other }) => ({ what: `${name} nuo ${other} skiriasi tik didžiosiomis ir mažosiomis raidėmis`, remedy: 'Vieną iš dviejų pervadinkite: „Windows“ ir „macOS“ kompiuteriuose tai vienas failas.' }),
  strayText: ({ name, wanted }) => ({ what: `${name} neskaitomas: tekstai vadinasi index.lt.mdx ir index.en.mdx`, remedy: `Pervadinkite į ${wanted} arba išimkite iš aplanko.` }),
  badFileName: ({ name, wanted }) => ({ what: `Failo vardas „${name}“ adresui netinka: jame yra tarpų, didžiųjų ar lietuviškų raidžių`, remedy: `Pervadinkite, pvz., į ${wanted}.` }),
  unusedFile: ({ name }) => ({ what: `Failas ${name} niekur nerodomas, todėl neskelbiamas`, remedy: 'Įrašykite jo vardą prie photos ar tekste, o jei failo nereikia, išimkite jį iš aplanko.' }),
  strayFile: ({ name }) => ({ what: `${name} neskaitomas: įrašas yra aplankas`, remedy: 'Sukurkite čia jam aplanką ir įdėkite failą į jį vardu index.lt.mdx.' }),
  unknownFolder: ({ name, known }) => ({ what: `Aplankas ${name} neskaitomas`, remedy: `Įrašų aplankai yra: ${known}.` }),
};
