import type { ProblemWords } from '../words.ts';

/** What is said of the names of files and folders, and of those that nothing uses. */
export const folders = {
  sameNameButCase: ({ name, other }: { name: string; other: string }): ProblemWords => ({ what: `${name} differs from ${other} in the case of its letters only`, remedy: 'Rename one of the two: on Windows and macOS they are one file.' }),
  strayText: ({ name, wanted }: { name: string; wanted: string }): ProblemWords => ({ what: `${name} is not read: texts are called index.lt.mdx and index.en.mdx`, remedy: `Rename it to ${wanted}, or take it out of the folder.` }),
  badFileName: ({ name, wanted }: { name: string; wanted: string }): ProblemWords => ({ what: `The file name “${name}” cannot be an address: it holds spaces, capitals or letters with marks`, remedy: `Rename it, for instance to ${wanted}.` }),
  unusedFile: ({ name }: { name: string }): ProblemWords => ({ what: `Nothing shows the file ${name}, and it is not published`, remedy: 'Name it under photos or in the text, or take it out of the folder.' }),
  strayFile: ({ name }: { name: string }): ProblemWords => ({ what: `${name} is not read: an entry is a folder`, remedy: 'Make a folder for it here, and put it there as index.lt.mdx.' }),
  unknownFolder: ({ name, known }: { name: string; known: string }): ProblemWords => ({ what: `The folder ${name} is not read`, remedy: `Folders of entries are: ${known}.` }),
};
