import { strFromU8, unzipSync } from 'fflate';
import { endingOf } from '../hosts/media-types.ts';
import { exemptionOf } from '../lib/publicity/exempt.ts';
import { textInFile } from '../lib/publicity/words-in-file.ts';

/** Text that a built file holds: its own, or that of a member of an archive, with the member’s name. */
export interface TextInFile {
  member?: string;
  text: string;
}

/**
 * The texts in which a reader of a file would look for who paid: one for most; of an archive, one for each document in it.
 * Of a PDF it is the description that the file carries, into which the templates write the line that they print.
 */
export function textsInFile(name: string, bytes: Uint8Array): TextInFile[] {
  const ending = endingOf(name);
  switch (ending) {
    case 'pdf':
      return [{ text: textInFile('xml', /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(strFromU8(bytes))?.[0] ?? '') }];
    case 'docx':
      return [{ text: membersOf(bytes, (member) => member === 'word/document.xml').map(([, xml]) => textInFile('xml', strFromU8(xml))).join('\n') }];
    case 'epub':
      return [{ text: membersOf(bytes, (member) => member.endsWith('.xhtml')).map(([, xml]) => textInFile('xml', strFromU8(xml))).join('\n') }];
    case 'zip':
      return membersOf(bytes, (member) => !exemptionOf(member, new Set())).flatMap(([member, inside]) => textsInFile(member, inside).map(({ text }) => ({ member, text })));
    default:
      return [{ text: textInFile(ending, strFromU8(bytes)) }];
  }
}

function membersOf(bytes: Uint8Array, wanted: (member: string) => boolean): [member: string, bytes: Uint8Array][] {
  return Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) && !name.endsWith('/') }));
}
