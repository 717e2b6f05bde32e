import { locales } from '../locales.ts';
import { fault, type Fault } from '../problems/problem.ts';
import { slugify } from '../slug.ts';

/** A fault of a file, under its name. */
export interface FileFault {
  name: string;
  fault: Fault;
}

const right = /^[a-z0-9][a-z0-9._-]*$/;
const texts = locales.map((locale) => `index.${locale}.mdx`);

/** Checks the names of the files in one folder of an entry; those of the system, which begin with a dot, are nobody's. */
export function fileNameFaults(names: readonly string[]): FileFault[] {
  const lower = new Map<string, string>();
  return names.filter((name) => !name.startsWith('.')).flatMap((name): FileFault[] => {
    if (texts.includes(name)) return [];
    if (/\.mdx$|^index\b.*\.md$/i.test(name)) return [{ name, fault: fault('strayText', { name, wanted: textName(name) }) }];
    const other = lower.get(name.toLowerCase());
    lower.set(name.toLowerCase(), name);
    if (other) return [{ name, fault: fault('sameNameButCase', { name, other }) }];
    return right.test(name) ? [] : [{ name, fault: fault('badFileName', { name, wanted: plainName(name) }) }];
  });
}

/** The name that a text was probably meant to have. */
function textName(name: string): string {
  return /en/i.test(name.replace(/^index/i, '')) ? 'index.en.mdx' : 'index.lt.mdx';
}

/** The same name in lower-case ASCII. */
function plainName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  return `${slugify(stem) || 'file'}${ending.toLowerCase()}`;
}
