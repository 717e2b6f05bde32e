import type { Mark, ProblemWords } from '../words.ts';

const marks: Record<Mark, string> = { braces: 'opening braces', brackets: 'opening angle brackets', emphasis: 'marks of emphasis' };
const figureWords = { alt: 'alt', caption: 'caption', both: 'alt and caption' };
const ownSigns = 'Write \\< and \\{ where you mean the characters themselves.';

/** What is said of the text of an entry: its markup, headings, pictures and footnotes. */
export const text = {
  footnoteTwice: ({ id }: { id: string }): ProblemWords => ({ what: `The footnote “${id}” is written twice`, remedy: 'Give one of the two another name, or remove it.' }),
  unusedFootnote: ({ id }: { id: string }): ProblemWords => ({ what: `Nothing refers to the footnote “${id}”`, remedy: `Write [^${id}] where it belongs, or remove it.` }),
  missingFootnote: ({ id }: { id: string }): ProblemWords => ({ what: `There is no footnote “${id}”`, remedy: `Add a line “[^${id}]: …” at the end of the text.` }),
  longText: ({ characters }: { characters: number }): ProblemWords => ({ what: `The text is longer than ${characters} characters`, remedy: 'Split it into several entries.' }),
  nestedLine: (): ProblemWords => ({ what: 'Quotations or lists are nested more than 60 levels deep on one line', remedy: 'Use fewer of them inside each other.' }),
  longWord: (): ProblemWords => ({ what: 'A word is longer than 5000 characters', remedy: 'Shorten it, or put it beside the text as a file.' }),
  wideTable: (): ProblemWords => ({ what: 'A table has more than a hundred columns', remedy: 'Put it beside the text as a file, or split it.' }),
  manyMarks: ({ most, mark }: { most: number; mark: Mark }): ProblemWords => ({ what: `The text holds more than ${most} ${marks[mark]}`, remedy: 'Split the text, or write less markup.' }),
  tooDeep: ({ levels }: { levels: number }): ProblemWords => ({ what: `The text is nested more than ${levels} levels deep`, remedy: 'Use fewer quotations and lists inside each other.' }),
  marksTooDeep: ({ levels }: { levels: number }): ProblemWords => ({ what: `Marks stand more than ${levels} levels deep inside each other`, remedy: 'Use fewer marks inside each other.' }),
  unclosedTag: ({ tag }: { tag: string }): ProblemWords => ({ what: `The tag <${tag}> is never closed`, remedy: `Write </${tag}> where it ends. ${ownSigns}` }),
  wrongClosingTag: ({ tag, open }: { tag: string; open: string }): ProblemWords => ({ what: `The tag </${tag}> closes what <${open}> opened`, remedy: `Write </${open}> here, or close what lies between first.` }),
  strayClosingTag: ({ tag }: { tag: string }): ProblemWords => ({ what: `The tag </${tag}> closes what nothing opened`, remedy: `Write <${tag}> where it begins, or remove it.` }),
  unclosedBrace: (): ProblemWords => ({ what: 'A brace { is never closed', remedy: 'Remove it; write \\{ where you mean the character itself.' }),
  codeInBraces: (): ProblemWords => ({ what: 'Braces stand round something, which the site would take for code', remedy: 'Remove the braces; write \\{ where you mean the character itself.' }),
  htmlComment: (): ProblemWords => ({ what: 'An HTML comment may not stand in a text', remedy: 'Remove it: whoever opens the file can read it.' }),
  strayBracket: (): ProblemWords => ({ what: 'The sign < begins no tag that is whole', remedy: 'A component has straight quotation marks: <Figure file="sale.jpg" />. Write \\< where you mean the character itself; an address is written [words](https://…).' }),
  brokenText: (): ProblemWords => ({ what: 'The text cannot be read from here on', remedy: `Close every tag. ${ownSigns}` }),
  codeLine: (): ProblemWords => ({ what: 'A text may not begin a line with “import” or “export” as code', remedy: 'Remove the line; components need no import. If it is a sentence, begin it with another word.' }),
  expression: (): ProblemWords => ({ what: 'A text may hold no expression in braces', remedy: 'Remove the braces; write \\{ where you mean the character itself.' }),
  firstLevelHeading: (): ProblemWords => ({ what: 'A text may hold no heading of the first level', remedy: 'The title is the only first-level heading; use ##, ### and ####.' }),
  deepHeading: ({ level }: { level: number }): ProblemWords => ({ what: `A heading of level ${level} is too deep`, remedy: 'The title is the only first-level heading; use ##, ### and ####.' }),
  headingJumps: ({ from, to }: { from: number; to: number }): ProblemWords => ({ what: `The heading jumps from level ${from} to level ${to}`, remedy: `Use ${'#'.repeat(from + 1)} here.` }),
  emptyHeading: (): ProblemWords => ({ what: 'The heading has no words', remedy: 'Write it, or remove the line.' }),
  headingInside: (): ProblemWords => ({ what: 'A heading stands inside a list, a quotation or a component', remedy: 'Move it outside.' }),
  longRow: ({ cells, width }: { cells: number; width: number }): ProblemWords => ({ what: `The row of the table has ${cells} cells, and its head has ${width}`, remedy: 'Give the head as many cells, or write \\| where you mean the character itself.' }),
  unknownMarkup: ({ kind }: { kind: string }): ProblemWords => ({ what: `Markup of the kind “${kind}” is not known here`, remedy: 'Write it with plain Markdown.' }),
  notPicture: ({ file }: { file: string }): ProblemWords => ({ what: `“${file}” is not a picture of this folder`, remedy: 'Put the picture beside the text, as jpg, png, webp or avif with a name in lower-case letters without accents, and write that name alone.' }),
  missingAlt: ({ file }: { file: string }): ProblemWords => ({ what: `The picture ${file} has no alternative text`, remedy: 'Write between the square brackets what the picture shows: ![What it shows](file.jpg).' }),
  missingFigureAlt: ({ file }: { file: string }): ProblemWords => ({ what: `The picture ${file} has no alternative text`, remedy: `Write what it shows, <Figure file="${file}" alt="…" />, or describe it in the front matter under photos.` }),
  saidTwice: ({ file, given }: { file: string; given: 'alt' | 'caption' | 'both' }): ProblemWords => ({ what: `What ${file} shows stands under photos already, and <Figure> says ${figureWords[given]} again`, remedy: `Write <Figure file="${file}" /> alone.` }),
};
