import { lineBreak, opaque } from '../typography/typeset.ts';

/** What is no word though letters stand in it: addresses of the web and of mail, marks with digits such as LT10, and the ending of English possessives. */
const noWords = /https?:\/\/\S+|www\.\S+|\S+@\S+|[\p{L}\d.-]+\.(?:lt|eu|no|org|com|net|info)\b\S*|\p{L}*\d[\p{L}\d]*|(?<=\p{L})[’']s(?!\p{L})/giu;

/** A text as one line for a dictionary, as long as it was: blanks for what is no word. */
export function spellable(text: string): string {
  return text.replace(noWords, (found) => ' '.repeat(found.length)).replaceAll(opaque, ' ').replaceAll(lineBreak, ' ').replace(/[\r\n]/g, ' ');
}
