import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const floor = join('bench', 'floor');
const picture = 'h-1360.avif';

/** Lays the floor into a folder as a site to be served: its page with the photograph, and the same page without. */
export function layFloor(folder: string): void {
  cpSync(floor, folder, { recursive: true });
  const page = readFileSync(join(floor, 'naujiena', 'index.html'), 'utf8');
  cpSync(join(floor, 'naujiena'), join(folder, 'be-nuotraukos'), { recursive: true });
  writeFileSync(join(folder, 'be-nuotraukos', 'index.html'), page.replace(/<img[^>]*>/, ''));
  writeFileSync(join(folder, 'build.json'), '{"base":"/"}');
}

/** The floor's article as two entries of this project, by the paths of their files: with its photograph and without. */
export function floorEntries(): Record<string, string | Uint8Array> {
  const page = readFileSync(join(floor, 'naujiena', 'index.html'), 'utf8');
  const title = /<h1>([^<]*)/.exec(page)?.[1] ?? '';
  const summary = /name="description" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const body = [...page.matchAll(/<(h2|p|li)>([^<]+)</g)].map(([, tag, text]) => (tag === 'h2' ? `## ${text}` : tag === 'li' ? `- ${text}` : text)).filter((text) => !text?.includes('©')).join('\n\n');
  const front = (slug: string) => ['---', `title: '${title}'`, `summary: '${summary}'`, `slug: ${slug}`, 'date: 2026-05-20', 'kind: article', 'published: 2026-05-20'];
  const photo = ['photos:', `  - file: ${picture}`, '    alt: { lt: Projekto komanda, en: The team }', '    credit: Pavyzdys', '    licence: CC0-1.0'];
  return {
    'news/floor/index.lt.mdx': [...front('su-nuotrauka'), ...photo, '---', '', body].join('\n'),
    [`news/floor/${picture}`]: readFileSync(join(floor, picture)),
    'news/floor-bare/index.lt.mdx': [...front('be-nuotraukos'), '---', '', body].join('\n'),
  };
}
