import type { folders as english } from '../en/folders.ts';

/** The same in Lithuanian. */
export const folders: typeof english = {
  sameNameButCase: ({ name, other }) => ({ what: `${name} nuo ${other} skiriasi tik didžiosiomis ir mažosiomis raidėmis`, remedy: 'Vieną iš dviejų pervadinkite: „Windows“ ir „macOS“ kompiuteriuose tai vienas failas.' }),
  strayText: ({ name, wanted }) => ({ what: `${name} neskaitomas: tekstai vadinasi index.lt.mdx ir index.en.mdx`, remedy: `Pervadinkite į ${wanted} arba išimkite iš aplanko.` }),
  badFileName: ({ name, wanted }) => ({ what: `Failo vardas „${name}“ adresui netinka: jame yra tarpų, didžiųjų ar lietuviškų raidžių`, remedy: `Pervadinkite, pavyzdžiui, į ${wanted}.` }),
  unusedFile: ({ name }) => ({ what: `Failo ${name} niekas nerodo, ir jis neskelbiamas`, remedy: 'Įrašykite jį prie photos ar į tekstą arba išimkite iš aplanko.' }),
  strayFile: ({ name }) => ({ what: `${name} neskaitomas: įrašas yra aplankas`, remedy: 'Padarykite čia jam aplanką ir įdėkite į jį kaip index.lt.mdx.' }),
  unknownFolder: ({ name, known }) => ({ what: `Aplankas ${name} neskaitomas`, remedy: `Įrašų aplankai yra: ${known}.` }),
};
