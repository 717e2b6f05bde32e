import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stop } from './lib/options.ts';

// What was stripped of its types once need not be again: half of the time of a small check.
enableCompileCache(resolve('.cache', 'code'));
const { problemLabels } = await import('../src/i18n/problems/labels.ts');
const { checkAndFix } = await import('../src/lib/check/fix.ts');
const { countProblems, formats, report } = await import('../src/lib/check/report.ts');
const { checkContent } = await import('../src/lib/content/read-content.ts');
const { locales } = await import('../src/lib/locales.ts');
const { languageOfProblems } = await import('../src/lib/problems/language.ts');

const usage = `npm run check -- [--content FOLDER] [--lang ${locales.join('|')}] [--format ${formats.join('|')}] [--fix]`;

const { values } = readArguments();
const format = formats.find((name) => name === values.format);
const locale = values.lang === undefined ? languageOfProblems() : locales.find((name) => name === values.lang);
if (!format || !locale) stop(usage);

const [folder, fallback] = [resolve(values.content ?? (process.env.CONTENT_DIR || 'content')), resolve('content')];
const { problems, mended } = values.fix ? checkAndFix(folder, fallback) : { ...checkContent(folder, fallback), mended: 0 };
if (mended && format === 'text') console.log(`${problemLabels[locale].mended(mended)}\n`);
console.log(report(problems, format, locale));
process.exitCode = countProblems(problems).error ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({ options: { content: { type: 'string' }, lang: { type: 'string' }, format: { type: 'string', default: 'text' }, fix: { type: 'boolean', default: false } } });
  } catch {
    stop(usage);
  }
}
