import type { ProblemWords, ValueType } from '../words.ts';

/** The key that a value stands under, from the top of the file: `photos.0.alt.en`. */
interface Key {
  key: string;
}

const types: Record<ValueType, string> = { text: 'a text', yesOrNo: 'true or false', list: 'a list', group: 'a group of keys', number: 'a number', wholeNumber: 'a whole number' };
const slugLetters = 'lower-case letters a–z, digits and single hyphens';
const seeDocs = 'Mend the value; docs/content.md says what it holds.';

/** Words of a value that is wrong: its key, what is wrong with it, what to write. */
const value = (wrong: string, remedy: string) => ({ key }: Key): ProblemWords => ({ what: `\`${key}\` ${wrong}`, remedy });

/** What the schemas say of a value: each is given its key and nothing else. */
export const values = {
  emptyText: value('is empty', seeDocs),
  notDay: value('is not a day of the calendar', 'Write it as 2017-03-22.'),
  notDate: value('is not a date of the calendar', 'Write 2017-03-22, 2017-03 or 2017.'),
  notMoment: value('is not a moment with its zone', 'Write it as 2026-12-01T09:00:00+02:00.'),
  notArchiveAddress: value('is not an address in the Internet Archive', 'Write it as https://web.archive.org/web/… shows it, or leave the line out.'),
  notWebAddress: value('is not a web address', 'Begin it with https:// or http://.'),
  notMailbox: value('is not an e-mail address', 'Write it as name@institution.lt, or leave it empty.'),
  longSlug: value('is too long for an address', 'Write at most 120 letters, digits and hyphens.'),
  notSlug: value('cannot be part of an address', `Write it with ${slugLetters}.`),
  notTranslationMark: value('is not the mark of a translation', 'Leave it to “npm run translations -- --accept KEY”.'),
  notCountry: value('is not a country code', 'Write two capital letters, as LT or NO.'),
  notColour: value('is not a colour', 'Write # and six digits 0–9 or letters a–f, in quotes.'),
  notTextOrPair: value('is neither a text nor a pair of texts', 'Write one text, or lt: and en: below it.'),
  notPhotoFile: value('is not the name of a picture in this folder', 'Name a jpg, png, webp or avif file, in lower-case letters without accents.'),
  notReference: value('is not a reference', 'Write it as PR-2017-01.'),
  lessThanOne: value('is less than 1', seeDocs),
  notFigure: value('is no figure', 'Give it label:, and either value:, asOf: and source:, or count:.'),
  notPath: value('is not a path', 'Write it as in the texts, /news or /pages/about.'),
  notLatitude: value('is not a latitude', 'Write degrees from -90 to 90.'),
  notLongitude: value('is not a longitude', 'Write degrees from -180 to 180.'),
  notOldAddress: value('is not an old address', 'Write it from the root of the site with slashes at both ends: /naujienos/senas/.'),
  emptyList: value('is an empty list', 'Write at least one item, or remove the key if it is optional.'),
  moreThanTwo: value('has more than two items', 'Keep two of them.'),
  wrongValue: value('has a value it may not have', seeDocs),
};

/** What is said of keys that are not known or are missing, and of values of the wrong type. */
export const shape = {
  unknownKey: ({ key }: Key): ProblemWords => ({ what: `The key \`${key}\` is not known here`, remedy: 'Remove it, or mend its spelling; docs/content.md lists the keys.' }),
  commaInBraces: ({ text }: { text: string }): ProblemWords => ({ what: `Between { and } a comma parts keys, and a text goes on behind it: “${text}”`, remedy: 'Write lt: and en: without the braces, each on a line of its own below the key, indented by two more spaces.' }),
  factInEnglish: ({ key, name }: Key & { name: string }): ProblemWords => ({ what: `The key \`${key}\` is not known here`, remedy: `“${name}” is a fact, and facts stand in index.lt.mdx only: move the line there.` }),
  missingKey: ({ key, name }: Key & { name: string }): ProblemWords => ({ what: `The key \`${key}\` is missing`, remedy: `Add a line “${name}: …”; docs/content.md says what it holds.` }),
  notKey: ({ key }: Key): ProblemWords => ({ what: `\`${key}\` is not a key`, remedy: `Write it with ${slugLetters}.` }),
  mustBe: ({ key, type }: Key & { type: ValueType }): ProblemWords => {
    const quotes = type === 'text' ? ' If it is a number or a word such as yes, put it in quotes.' : '';
    return { what: `\`${key}\` must be ${types[type]}`, remedy: `Write ${types[type]} there.${quotes}` };
  },
  notOneOf: ({ key, allowed }: Key & { allowed: readonly string[] }): ProblemWords => ({ what: `\`${key}\` is none of the values allowed`, remedy: `Choose one of: ${allowed.join(', ')}.` }),
};
