import type { ProblemWords } from '../words.ts';

const quote = 'A text that holds a colon and a space, or begins with a quotation mark, must stand in single quotes.';

/** What is said of front matter and settings that cannot be read as keys and values. */
export const yaml = {
  noFrontMatter: (): ProblemWords => ({ what: 'The file does not begin with front matter', remedy: 'Put a line of three hyphens (---) first, then title: and summary:, then three hyphens again.' }),
  openFrontMatter: (): ProblemWords => ({ what: 'The front matter has no end', remedy: 'Put a line of three hyphens (---) between the facts and the text.' }),
  yamlTab: (): ProblemWords => ({ what: 'The line is indented with a tab', remedy: 'Indent with spaces, two for each level.' }),
  yamlUnclosedQuote: (): ProblemWords => ({ what: 'A quotation mark that was opened above is never closed', remedy: `Write the same mark at the end of the text. ${quote}` }),
  yamlDuplicateKey: (): ProblemWords => ({ what: 'This key stands here a second time', remedy: 'Keep one of the two lines.' }),
  yamlColon: (): ProblemWords => ({ what: 'There is a second colon on the line, or a key under a text', remedy: quote }),
  yamlIndent: (): ProblemWords => ({ what: 'The line is not indented like its neighbours', remedy: 'Begin keys and items of one list in the same column.' }),
  yamlStart: (): ProblemWords => ({ what: 'A text may not begin with this character', remedy: 'Put the whole text in single quotes.' }),
  yamlEscape: (): ProblemWords => ({ what: 'A backslash stands before a character that it does not go with', remedy: 'Write the text in single quotes, where a backslash is a character like any other.' }),
  yamlMissing: (): ProblemWords => ({ what: 'A comma, a colon, a space or a bracket is missing here', remedy: `Compare the line with one that works: key: value, or key: [one, two]. ${quote}` }),
  yamlTag: (): ProblemWords => ({ what: 'An exclamation mark, ampersand or percent sign begins a word here, which YAML takes for a command', remedy: 'Put the whole text in single quotes.' }),
  yamlTwoDocuments: (): ProblemWords => ({ what: 'A line of three hyphens or dots stands in the middle', remedy: 'Remove it: such a line stands before and after the front matter only.' }),
  yamlBroken: (): ProblemWords => ({ what: 'The line cannot be read as a key and its value', remedy: `Write it as key: value. ${quote}` }),
  yamlTooDeep: (): ProblemWords => ({ what: 'Lists or keys stand too deep inside each other', remedy: 'Write fewer of them inside each other; docs/content.md shows how each key looks.' }),
  notKeysAndValues: (): ProblemWords => ({ what: 'The front matter is not a list of keys and values', remedy: 'Write one “key: value” on each line.' }),
  badAlias: (): ProblemWords => ({ what: 'A YAML alias stands here that leads nowhere, or too many do', remedy: 'Write the values out, without & and *; a text that begins with * must stand in single quotes.' }),
};
