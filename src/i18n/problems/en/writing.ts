import type { ProblemWords } from '../words.ts';

/** What is said of the writing itself: marks, numerals, titles, pictures, links, headings, dates. */
export const writing = {
  wrongQuotes: ({ written, right }: { written: string; right: string }): ProblemWords => ({ what: `The quotation marks ${written} are not those of this language`, remedy: `Write ${right}.` }),
  unclosedQuote: ({ mark, right }: { mark: string; right: string }): ProblemWords => ({ what: `The quotation mark ${mark} is never closed`, remedy: `Write ${right} where the quotation ends.` }),
  unopenedQuote: ({ mark, right }: { mark: string; right: string }): ProblemWords => ({ what: `The quotation mark ${mark} closes what nothing opened`, remedy: `Write ${right} where the quotation begins, or remove the mark.` }),
  numeralCase: ({ written, wanted }: { written: string; wanted: string }): ProblemWords => ({ what: `“${written}” is not Lithuanian: the noun does not agree with its number`, remedy: `Write “${wanted}”.` }),
  foreignLetter: ({ letter, code }: { letter: string; code: string }): ProblemWords => ({ what: `The typeface of the site has no “${letter}” (${code})`, remedy: 'Write an ordinary character instead, or the word for it.' }),
  longTitle: ({ length, longest }: { length: number; longest: number }): ProblemWords => ({ what: `The title has ${length} characters, and search engines and cards show ${longest}`, remedy: 'Shorten it; the summary can say the rest.' }),
  titleWithStop: (): ProblemWords => ({ what: 'The title ends with a full stop', remedy: 'Remove it.' }),
  titleInCapitals: (): ProblemWords => ({ what: 'The title is written in capitals throughout', remedy: 'Write it as a sentence, with capitals for the first letter and for names.' }),
  longSummary: ({ length, longest }: { length: number; longest: number }): ProblemWords => ({ what: `The summary has ${length} characters, and ${longest} are enough`, remedy: 'Say the main thing in one or two sentences; the text can say the rest.' }),
  summaryIsTitle: (): ProblemWords => ({ what: 'The summary repeats the title', remedy: 'Say what matters most in one or two sentences.' }),
  altIsCaption: (): ProblemWords => ({ what: 'The alternative text repeats the caption', remedy: 'Let it say what the picture shows, and the caption what cannot be seen: who, where, when.' }),
  altSaysPicture: ({ words }: { words: string }): ProblemWords => ({ what: `The alternative text begins with “${words}”`, remedy: 'Begin with what is seen: a screen reader says by itself that it is a picture.' }),
  vagueLabel: ({ label }: { label: string }): ProblemWords => ({ what: `The words of the link, “${label}”, do not say where it leads`, remedy: 'Write what the reader will find there, such as “the training programme”.' }),
  bareAddress: ({ label }: { label: string }): ProblemWords => ({ what: `The link is called by its bare address, ${label}`, remedy: 'Write what it is: [words](address).' }),
  ownAddress: ({ address }: { address: string }): ProblemWords => ({ what: `A link into this site is written with its whole address, ${address}`, remedy: 'Write the path of an entry, such as /partners/leu: it then leads to the language of the reader.' }),
  plainHttp: ({ address }: { address: string }): ProblemWords => ({ what: `The address ${address} begins with http://`, remedy: 'Write https:// if the page opens with it.' }),
  brokenMail: ({ address }: { address: string }): ProblemWords => ({ what: `“${address}” is not an e-mail address`, remedy: 'Write mailto:name@institution.lt.' }),
  headingTwice: ({ words }: { words: string }): ProblemWords => ({ what: `The same heading stands here already: “${words}”`, remedy: 'Give one of the two other words.' }),
  tableWithoutHead: (): ProblemWords => ({ what: 'The columns of the table have no names', remedy: 'Write in its first row what each column holds.' }),
  columnWithoutName: ({ column }: { column: number }): ProblemWords => ({ what: `Column ${column} of the table has no name`, remedy: 'Write in the first row what it holds.' }),
  beforeProject: ({ date, start }: { date: string; start: string }): ProblemWords => ({ what: `The date ${date} is before the project began on ${start}`, remedy: 'Mend date, or project.period.start in site.yaml.' }),
  publishedAnotherDay: ({ published, awaited }: { published: string; awaited: string }): ProblemWords => ({ what: `published says ${published}, and the entry comes out on ${awaited}`, remedy: 'Write the same day in both.' }),
  lawCheckedLongAgo: ({ day }: { day: string }): ProblemWords => ({ what: `The legal position was last looked up on ${day}, more than a year ago`, remedy: 'Look the acts up again and write the new day.' }),
  operatorEmpty: ({ key }: { key: string }): ProblemWords => ({ what: `${key} is still empty`, remedy: 'Fill it in when it is known; until then the pages say that it is not.' }),
};
