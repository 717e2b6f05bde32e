import sharp from 'sharp';
import { entryFiles, type Files } from './fixture-files.ts';

/** A word of 60 letters that no hyphenation was made for. */
export const longWord = 'nebeprisikiškiakopūstėliaujantiesiemsiemsnebeprisikiškiakopų';

/** A title of 200 letters in ordinary words. */
export const longTitle = 'Pramanyta antraštė iš daugybės žodžių, '.repeat(6).slice(0, 199).concat('a');

/** A picture made by code: a disc on a ground, `width` × `height` pixels. */
function madePicture(width: number, height: number, format: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#cfe0ec"/><circle cx="${width / 3}" cy="${height / 2}" r="${height / 3}" fill="#17694a"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#cfe0ec' }).toFormat(format).toBuffer();
}

const photo = (file: string, caption = '') => `  - file: ${file}\n    alt: { lt: Diskas ${file}, en: A disc ${file} }\n${caption && `    caption: { lt: ${caption}, en: ${caption} }\n`}    credit: Vardenė\n    licence: CC0-1.0\n`;

const everyComponent = `<Figure file="trecia.png" />

<Gallery>

<Figure file="antra.jpg" />
<Figure file="trecia.png" />
<Figure file="ketvirta.webp" alt="Kitas diskas" caption="Ketvirto vaizdo antraštė" />

</Gallery>

<Quote name="${longWord}" role="pareigos">

Niekieno žodžiai: ${longWord}.

</Quote>

<Facts title="Trumpai">

- ${longWord}: reikšmė
- Kur: [${longWord}](/events)

</Facts>

<Note title="${longWord}">

Pastaba.

</Note>

<Checklist title="Kontrolinis sąrašas">

- [ ] ${longWord}
- [x] Antras

</Checklist>

<Download file="lentele.csv" title="Lentelė ${longWord}" />

| ${longWord} | Kiek |
|---|--:|
| Vienas | 1 |
`;

/** Entries that a layout is hardest for: every component, long words and titles, and nothing but what is required. */
export async function oddFiles(): Promise<Files> {
  const [lead, second, third, fourth] = await Promise.all([madePicture(2400, 1600, 'jpeg'), madePicture(900, 1600, 'jpeg'), madePicture(640, 480, 'png'), madePicture(1000, 500, 'webp')]);
  return {
    ...entryFiles('news/dalys', 'Dalys', { facts: `date: 2032-03-01\nkind: article\npublished: 2032-03-01\ntags: [pavyzdys]\nphotos:\n${photo('pirma.jpg', 'Pirmo vaizdo antraštė')}${photo('antra.jpg')}${photo('trecia.png')}${photo('penkta.jpg')}${photo('sesta.jpg')}`, text: everyComponent }),
    'news/dalys/pirma.jpg': lead,
    'news/dalys/antra.jpg': second,
    'news/dalys/trecia.png': third,
    'news/dalys/ketvirta.webp': fourth,
    'news/dalys/penkta.jpg': second,
    'news/dalys/sesta.jpg': second,
    'news/dalys/lentele.csv': 'a;b\n1;2\n',
    'news/ilgas/index.lt.mdx': `---\ntitle: ${longTitle}\nsummary: ${longWord}\nslug: ilgas\ndate: 2032-03-02\nkind: article\npublished: 2032-03-02\n---\n\n## ${longWord}\n\n${longWord}\n`,
    'partners/ilgas/index.lt.mdx': `---\ntitle: ${longWord}\nsummary: Partneris be svetainės.\nslug: ilgas\nshortName: Ilgas\nrole: ${longWord}\nkind: ngo\norder: 3\ncountry: LT\npublished: 2032-03-02\n---\n\nTekstas.\n`,
  };
}
