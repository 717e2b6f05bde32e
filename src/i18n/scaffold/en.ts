import type { AnswerName, ScaffoldKind } from '../../lib/scaffold/kinds.ts';

/** Words of the example of a photograph; whoever leaves them there is told. */
const example = { alt: 'Ką nuotrauka rodo.', altEn: 'What the photograph shows.', credit: 'Who took it' };

/** English words of `npm run new`. Lithuanian ones must have the same keys: `lt.ts`. */
export const en = {
  intro: 'A new entry',
  whichKind: 'What would you like to begin?',
  kinds: { news: 'News item', release: 'Press release', event: 'Event', partner: 'Partner', chapter: 'Guide chapter', module: 'Training module', page: 'Page' } satisfies Record<ScaffoldKind, string>,
  /** Questions at the terminal. */
  questions: {
    title: 'Title in Lithuanian',
    titleEn: 'Title in English',
    summary: 'Summary in Lithuanian',
    summaryEn: 'Summary in English',
    date: 'When it happened or was issued (2017-03-22, 2017-03 or 2017)',
    endDate: 'Last day, if it took several (2017-03-24)',
    kind: 'Of which kind?',
    country: 'Country, by two letters (LT, NO)',
    place: 'Where, in Lithuanian (hall or host, and town)',
    placeEn: 'Where, in English',
    shortName: 'Short name in Lithuanian, for tight places',
    shortNameEn: 'Short name in English',
    role: 'What it was in the project, in Lithuanian',
    roleEn: 'What it was in the project, in English',
    municipality: 'Of which municipality?',
    origin: 'From what it is retold, in Lithuanian',
    originEn: 'From what it is retold, in English',
    key: 'Name of the folder: readers never see it, and it stays for good',
    tags: 'Topics',
    partners: 'Organisations that the text mentions',
    events: 'Events it tells of',
  } satisfies Record<AnswerName, string>,
  mayBeEmpty: 'you may leave it empty',
  choose: 'space chooses, Enter goes on',
  faults: {
    text: 'Write a text here.',
    title: 'Write a title with at least one letter or digit.',
    date: 'Write a date of the calendar: 2017-03-22, 2017-03 or 2017.',
    day: 'Write a day of the calendar: 2017-03-22.',
    endsBefore: 'It ends before it begins. Mend the day.',
    country: 'Write two capital letters: LT or NO.',
    kind: 'There is no such kind.',
    key: 'Write lower-case letters a–z, digits and single hyphens.',
    chapterKey: 'The folder of a chapter begins with its number: 17-name.',
  },
  /** A key that does not exist, and those that do. */
  unknownKey: (key: string, known: readonly string[]) => `There is no “${key}”. There are: ${known.join(', ') || 'none yet'}.`,
  keyTaken: (id: string) => `There is an entry ${id} already, and nothing is written over it. Choose another name (--key).`,
  unknownKind: (kind: string) => `“${kind}” cannot be begun. Write one of: news, release, event, partner, chapter, module, page.`,
  missing: (flags: readonly string[]) => `Say also: ${flags.join(', ')}.`,
  notOfKind: (flag: string, kind: string) => `${flag} does not belong to this kind (${kind}). Leave it out.`,
  unknownFlag: (flag: string) => `This is not understood: ${flag}.`,
  usage: 'For example: npm run new -- release --title "…" --title-en "…" --date 2017-05-02 --yes',
  cancelled: 'Stopped. Nothing was written.',
  created: 'Created',
  next: 'What next',
  steps: {
    write: (file: string) => `Open ${file} and the English file beside it; write where it says [ … ].`,
    look: (address: string, flags = '') => `Look at it: npm run dev${flags}, then ${address} after the address that it prints.`,
    publish: (file: string) => `When all is ready, take the line “draft: true” out of ${file}.`,
    send: 'Save and send: npm run addresses, git add content, git commit -m "…", git push. The site is built anew by itself.',
  },
  /** Stand where the author is to write; the brackets show that something is missing. */
  placeholders: {
    summary: '[One or two sentences: what the text is about.]',
    place: '[Hall or host and town, or that it is not known.]',
    role: '[One sentence: what the organisation was in the project.]',
    origin: '[From what this is retold, and who prepared that.]',
    text: '[Write the text here. Headings begin with ##; docs/content.md tells of photographs, quotations and the rest.]',
    ...example,
  },
  /** Remarks above the lines of a file, each on one line. */
  remarks: {
    slug: 'The address: the title alone would lead to an address that is taken.',
    summary: 'One or two sentences: shown in lists and to search engines.',
    place: 'Where it was; shown to readers.',
    shortName: 'Short, for the drawing of the network.',
    role: 'One sentence: what the organisation was in the project.',
    origin: 'One sentence: from what it is retold, and who prepared that.',
    draft: 'A draft is not published. When everything is written, remove the next line.',
    published: 'The day on which this site first has the entry.',
    reference: 'The next free number of the archive; do not change it later.',
    order: 'The place in the list of partners.',
    /** Days on which an event begins and ends, as `YYYY-MM-DD`. */
    hours: (first: string, last: string) => [
      '# The hours for calendars: mend them (+03:00 in summer), and take “# ” from the lines below.',
      `# startsAt: ${first}T10:00:00+02:00`,
      `# endsAt: ${last}T16:00:00+02:00`,
    ],
    photos: [
      '# A photograph: put the file into this folder, and take “# ” from the lines below.',
      '# photos:',
      '#   - file: nuotrauka.jpg',
      '#     alt:',
      `#       lt: ${example.alt}`,
      `#       en: ${example.altEn}`,
      `#     credit: ${example.credit}`,
      '#     licence: press-use',
    ],
  },
};

/** The words of `npm run new` in one language. */
export type ScaffoldWords = typeof en;
