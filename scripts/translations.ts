import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { staffWords } from '../src/i18n/staff.ts';
import { entryId, type AnyEntry } from '../src/lib/content/entry.ts';
import { languageFile } from '../src/lib/content/read-entry.ts';
import { chooseEntries } from '../src/lib/translation/choose.ts';
import { recordHash } from '../src/lib/translation/hash.ts';
import { markTranslation } from '../src/lib/translation/mark.ts';
import { byStatus } from '../src/lib/translation/status.ts';
import { explain } from './lib/explain.ts';
import { stop } from './lib/options.ts';

// Tells how each English page stands to its Lithuanian one; --accept says of some that they are up to date.
const { values, positionals } = readFlags();
const words = staffWords[values.lang === 'en' ? 'en' : 'lt'];
if (values.content) process.env.CONTENT_DIR = values.content;
const { loadContent } = await import('../src/project.ts');

try {
  const { entries } = loadContent();
  if (values.accept || values.all) accept(entries);
  else tell(entries);
} catch (error) {
  stop(explain(error));
}

function tell(entries: readonly AnyEntry[]): void {
  for (const { status, entries: ofStatus } of byStatus(entries)) {
    console.log(`\n${words.statuses[status]} (${ofStatus.length})`);
    // What fits asks nothing of anybody, and would push what does off the screen.
    if (status === 'current') continue;
    for (const entry of ofStatus) console.log(`  ${entryId(entry).padEnd(44)} ${entry.words.lt.title}`);
  }
  console.log(`\n${words.howToAccept}`);
}

function accept(entries: readonly AnyEntry[]): void {
  const translated = entries.filter(({ translation }) => translation !== 'missing');
  const { chosen, unknown, ambiguous } = chooseEntries(values.all ? translated.map(entryId) : positionals, translated);
  if (ambiguous) stop(words.ambiguous(ambiguous.key, ambiguous.ids));
  if (unknown !== undefined) stop(words.nothingToAccept(unknown));
  if (!chosen.length) stop(words.nothingNamed);
  for (const entry of chosen.filter(({ translation }) => translation !== 'current')) {
    const file = languageFile(entry.folder, 'en');
    writeFileSync(file, markTranslation(readFileSync(file, 'utf8'), recordHash(entry)));
    console.log(words.accepted(entryId(entry)));
  }
}

function readFlags() {
  try {
    return parseArgs({ allowPositionals: true, options: { accept: { type: 'boolean' }, all: { type: 'boolean' }, lang: { type: 'string' }, content: { type: 'string' } } });
  } catch (error) {
    const [flag = ''] = /--?[\w-]+/.exec(error instanceof Error ? error.message : '') ?? [];
    stop(staffWords.lt.unknownFlag(flag));
  }
}
