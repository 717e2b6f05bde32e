import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../content/shown.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { sections } from '../sections.ts';

/** Folders of the content that hold no entries. */
const others = ['funder'];

/** Finds what lies in a content folder where nothing reads it: a folder of an unknown section, a text that is in no folder of its own. */
export function strayItems(folder: string): Problem[] {
  const known: readonly string[] = [...sections, ...others];
  const folders = itemsOf(folder)
    .filter((item) => item.isDirectory() && !/^[._]/.test(item.name) && !known.includes(item.name))
    .map(({ name }) => problem(start(join(folder, name)), 'unknownFolder', { name, known: sections.join(', ') }));
  const texts = sections.flatMap((section) =>
    itemsOf(join(folder, section))
      .filter((item) => item.isFile() && /\.mdx$/i.test(item.name))
      .map(({ name }) => problem(start(join(folder, section, name)), 'strayFile', { name })),
  );
  return [...folders, ...texts];
}

const start = (path: string) => ({ file: shown(path), line: 1, column: 1 });

const itemsOf = (folder: string) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);
