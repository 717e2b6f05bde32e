import sharp from 'sharp';

/** Files of content by their paths. */
export type Files = Record<string, string | Uint8Array>;

interface Told {
  facts: string;
  /** Lines of front matter that stand in both languages. */
  words?: string;
  text?: string;
}

/** An entry of any section; its title, slug and summary begin with `name`, and are told apart by language. */
export function entryFiles(path: string, name: string, { facts, words = '', text = '' }: Told): Files {
  const own = (locale: string) => `title: ${name} ${locale}\nsummary: ${name} – ${locale}.\nslug: ${name.toLowerCase().replaceAll(' ', '-')}-${locale}\n${words}`;
  return {
    [`${path}/index.lt.mdx`]: `---\n${own('lt')}${facts}---\n\n${text}\n`,
    [`${path}/index.en.mdx`]: `---\n${own('en')}---\n\n${text}\n`,
  };
}

/** News of the year 2031, more than one page of a list holds; „Pavyzdys 1“ is the newest and has the first key. */
export function manyNews(count: number): Files {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const day = (number: number) => String(count + 1 - number).padStart(2, '0');
  return Object.assign({}, ...numbers.map((number) =>
    entryFiles(`news/zinia-${String(number).padStart(2, '0')}`, `Pavyzdys ${number}`, { facts: `date: 2031-03-${day(number)}\nkind: article\npublished: 2032-02-${day(number)}\n`, text: `Pavyzdžio ${number} tekstas.` }),
  )) as Files;
}

/** A photograph of one colour, which it keeps in whatever size and format it is written. */
export function photograph(colour: string): Promise<Uint8Array> {
  return sharp({ create: { width: 640, height: 480, channels: 3, background: colour } }).jpeg().toBuffer();
}

const sectionLines: Record<string, { facts: string; words?: string }> = {
  news: { facts: 'date: 2098-03-04\nkind: article\n' },
  events: { facts: 'date: 2098-03-05\nkind: visit\ncountry: LT\n', words: 'place: WORD salė\ntown: WORD\nparticipants: WORD dalyvis\n' },
  partners: { facts: 'kind: ngo\norder: 9\ncountry: LT\notherNames: [WORD vardas]\n', words: 'shortName: WORD\nrole: WORD dalyvavo.\n' },
  training: { facts: 'number: 9\nkind: named\ntitleSeen: WORD seen\n' },
  guide: { facts: '' },
  pages: { facts: '' },
};

/** The sections a hidden entry is laid into: all. */
export const hiddenSections = Object.keys(sectionLines);

/** Key of the hidden entry of a section; that of a partner is its own, for the documents of events and partners lie in one folder. */
export const hiddenKey = (section: string, word: string) => (section === 'partners' ? `${word}-partneris` : word);

/** An entry in every section that `gate` keeps back, with a photograph and a file; each text and name of theirs holds `word`. */
export function hiddenEntries(word: string, gate: string, picture: Uint8Array): Files {
  const photos = `photos:\n  - file: ${word}.jpg\n    alt: { lt: ${word} vaizdas, en: ${word} picture }\n    caption: { lt: ${word} antraštė, en: ${word} caption }\n    credit: ${word}\n    licence: CC-BY-4.0\n`;
  return Object.assign({}, ...hiddenSections.map((section) => {
    const { facts, words = '' } = sectionLines[section] ?? { facts: '' };
    const path = `${section}/${hiddenKey(section, word)}`;
    return {
      ...entryFiles(path, word, {
        facts: `${facts.replaceAll('WORD', word)}${gate}\npublished: 2032-02-01\ntags: [bandymas]\n${photos}`,
        words: words.replaceAll('WORD', word),
        text: `## ${word} dalis\n\nTekstas ${word} su [failu](${word}.pdf).\n\n![${word} tekste](${word}.jpg)`,
      }),
      [`${path}/${word}.jpg`]: picture,
      [`${path}/${word}.pdf`]: `%PDF-1.4 ${word}`,
    };
  })) as Files;
}

/** A published news item that names hidden entries in its facts and links to them in its text. */
export function newsAbout(words: readonly string[], picture: Uint8Array): Files {
  const links = words.flatMap((word) => hiddenSections.map((section) => `[žodžiai](/${section}/${hiddenKey(section, word)})`)).join(', ');
  return {
    ...entryFiles('news/vieta', 'Viesa vieta', {
      facts: `date: 2032-01-15\nkind: article\npublished: 2032-02-01\nevents: [${words.join(', ')}]\npartners: [${words.map((word) => hiddenKey('partners', word)).join(', ')}]\nphotos:\n  - file: vieta.jpg\n    alt: { lt: Vieša vieta, en: A public place }\n    credit: Niekas\n    licence: CC0-1.0\n`,
      text: `Minima: ${links}.`,
    }),
    'news/vieta/vieta.jpg': picture,
  };
}
