import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formats, report } from '../src/lib/check/report.ts';
import { locales } from '../src/lib/locales.ts';
import { languageOfProblems } from '../src/lib/problems/language.ts';
import { spellingTexts } from '../src/lib/spelling/spelling-texts.ts';
import { stop } from './lib/options.ts';
import { unknownWords } from './lib/unknown-words.ts';

// Tells of every word that no dictionary knows. Warnings only: a dictionary knows no names.
const usage = `npm run spell -- [--content FOLDER] [--lang ${locales.join('|')}] [--format ${formats.join('|')}]`;

const values = readArguments();
const format = formats.find((name) => name === values.format);
const locale = values.lang === undefined ? languageOfProblems() : locales.find((name) => name === values.lang);
if (!format || !locale) stop(usage);

const folder = resolve(values.content ?? (process.env.CONTENT_DIR || 'content'));
console.log(report(await unknownWords(spellingTexts(folder, resolve('content'))), format, locale));

function readArguments() {
  try {
    return parseArgs({ options: { content: { type: 'string' }, lang: { type: 'string' }, format: { type: 'string', default: 'text' } } }).values;
  } catch {
    stop(usage);
  }
}
