import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectPlaceholders } from '../src/i18n/new-project.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { makeProject } from '../src/lib/scaffold/project/project-files.ts';
import { writeProject } from '../src/lib/scaffold/project/write-project.ts';
import { runBuild, temporaryFolder } from '../tests/lib/build.ts';
import { docxText, readPdf, textOf } from '../tests/lib/documents.ts';
import { filesOf } from '../tests/lib/pages.ts';
import { stop } from './lib/options.ts';
import { wordsFound, wordsOfProject } from './lib/words-of-project.ts';

// Begins another project as `npm run new:project` does, builds it, and looks for words of this one in every file, unpacked where it is packed.
const answers = { name: 'Kitas projektas', nameEn: 'Another project', number: 'KITAS-1', start: '2030-01-01', end: '2031-12-31', cost: '20', grant: '10', funder: 'neutral', funderName: 'Kitas fondas', funderNameEn: 'Another fund', funderUrl: 'https://fondas.example' };
const { path, remove } = temporaryFolder();
const [content, out] = [join(path, 'content'), join(path, 'dist')];

try {
  writeProject(content, makeProject(answers, projectPlaceholders, '2032-01-01'));
  const { code, output } = await runBuild(content, out, { BUILD_CLOCK: '2032-06-01T12:00:00+03:00', SITE_URL: '' });
  if (code !== 0) stop(output);
  const words = wordsOfProject(readContent('content', 'content'));
  const files = filesOf(out).filter((file) => !/\.(?:png|jpe?g|webp|avif|woff2|br|wasm)$/.test(file));
  const found: string[] = [];
  for (const file of files) found.push(...wordsFound(`${file}\n${await readable(file)}`, words).map((word) => `${file}: ${word}`));
  console.log(found.join('\n') || `${files.length} files of another project hold none of ${words.length} words of this one.`);
  process.exitCode = found.length || files.length < 200 ? 1 : 0;
} finally {
  remove();
}

async function readable(file: string): Promise<string> {
  const bytes = readFileSync(join(out, file));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString('utf8');
  if (file.endsWith('.docx')) return docxText(bytes);
  if (!file.endsWith('.pdf')) return textOf(file, bytes);
  const { pages, title, xmp, bookmarks } = await readPdf(bytes);
  return [...pages, title, xmp, ...bookmarks].join('\n');
}
