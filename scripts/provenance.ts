import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from './lib/explain.ts';
import { stop } from './lib/options.ts';
import { provenance } from './lib/provenance.ts';

// Where each statement comes from: entries without a source, sources without a copy in the archive, and unconfirmed claims that are printed.
const usage = 'npm run provenance -- [--content FOLDER] [--strict]';
const { content, strict } = readArguments();

try {
  const { entries, unsourced, sources, claims, printed } = provenance(resolve(content ?? (process.env.CONTENT_DIR || 'content')), resolve('content'));
  const copied = sources.filter(({ archived }) => archived);
  const rows: [what: string, found: number, of: number][] = [
    ['entries without a source', unsourced.length, entries],
    ['sources without a copy in the archive', sources.length - copied.length, sources.length],
    ['unconfirmed claims printed as facts', printed.length, claims],
  ];
  for (const [what, found, of] of rows) console.log(`${String(found).padStart(5)} of ${String(of).padStart(4)}  ${what}`);
  if (unsourced.length) console.log(`\nEntries without a source:\n${unsourced.map((id) => `  ${id}`).join('\n')}`);
  if (printed.length) console.log(`\nPrinted as facts, and marked as unconfirmed in unverified.yaml:\n${printed.map(({ claim, place, text }) => `  ${place.file}:${place.line}  ${claim.key} (${claim.mark}): ${claim.claim}\n    ${text.slice(0, 160)}`).join('\n')}`);
  if (sources.length > copied.length) console.log(`\nSources without “archived:”:\n${sources.filter(({ archived }) => !archived).map(({ url, entries: of }) => `  ${url}  (${of.length})`).join('\n')}`);
  if (strict && rows.some(([, found]) => found)) process.exit(1);
} catch (error) {
  stop(explain(error));
}

function readArguments() {
  try {
    return parseArgs({ options: { content: { type: 'string' }, strict: { type: 'boolean' } } }).values;
  } catch {
    stop(usage);
  }
}
