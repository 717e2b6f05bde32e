import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Rule {
  strip: string;
  add: string;
  condition: RegExp;
}

/** A dictionary in the format of hunspell: words with their flags, and what each flag adds to the end of a word. */
export interface Dictionary {
  flagsOf: ReadonlyMap<string, string>;
  rulesOf: ReadonlyMap<string, readonly Rule[]>;
}

/** Reads the Lithuanian dictionary that npm installed (`dictionary-lt`); only endings are read, no prefixes. */
export function readDictionary(): Dictionary {
  const folder = fileURLToPath(new URL('.', import.meta.resolve('dictionary-lt')));
  const [affixes, words] = ['index.aff', 'index.dic'].map((file) => readFileSync(folder + file, 'utf8').split(/\r?\n/)) as [string[], string[]];
  const rulesOf = new Map<string, Rule[]>();
  for (const line of affixes) {
    const [kind, flag = '', strip = '', add = '', condition] = line.split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const none = (part: string) => (part === '0' ? '' : part);
    rulesOf.set(flag, [...(rulesOf.get(flag) ?? []), { strip: none(strip), add: none(add).replace(/\/.*$/, ''), condition: new RegExp(`(?:${condition})$`, 'u') }]);
  }
  const flagsOf = new Map<string, string>();
  for (const line of words.slice(1)) {
    const [word = '', flags = ''] = line.split(/\s/)[0]?.split('/') ?? [];
    if (word) flagsOf.set(word, (flagsOf.get(word) ?? '') + flags);
  }
  return { flagsOf, rulesOf };
}

/** Every form of a word under some of its flags, the word itself first. */
export function formsOf({ flagsOf, rulesOf }: Dictionary, word: string, flags: string): string[] {
  const own = [...flags].filter((flag) => flagsOf.get(word)?.includes(flag));
  const made = own.flatMap((flag) => rulesOf.get(flag) ?? []).filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word));
  return [...new Set([word, ...made.map(({ strip, add }) => word.slice(0, word.length - strip.length) + add)])];
}
