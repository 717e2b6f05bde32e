import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAddress, askAll } from './lib/ask-address.ts';
import { findAddresses } from './lib/find-addresses.ts';
import { readOptions, stop } from './lib/options.ts';

// Asks every web address of the content whether it is still there. It needs the network, so it is no part of the tests.
readOptions();
const folder = process.env.CONTENT_DIR ?? 'content';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mdx|yaml)$/.test(file)).sort();
// Names of hosts that stand for another (RFC 2606) are nobody’s.
const found = files.flatMap((file) => findAddresses(join(folder, file), readFileSync(join(folder, file), 'utf8'))).filter(({ address }) => URL.canParse(address) && !new URL(address).hostname.endsWith('.example'));
const answers = await askAll(found.map(({ address }) => address), (address) => askAddress(address));

const tell = (verdict: 'gone' | 'unclear') => {
  const rows = found.filter(({ address }) => answers.get(address)?.verdict === verdict);
  for (const { file, line, address } of rows) console.log(`${file}:${line}  ${address}  ${answers.get(address)?.why}`);
  return rows.length;
};
const all = [...answers.values()];
const count = (verdict: string) => all.filter((answer) => answer.verdict === verdict).length;

console.log(`${all.length} addresses: ${count('fine')} answer, ${count('gone')} are gone, ${count('unclear')} are unclear.`);
if (count('unclear')) console.log('\nUnclear: look at these yourself, or ask again later.');
tell('unclear');
if (count('gone')) console.log('\nGone: find where the source is now, or another source.');
const gone = tell('gone');
if (all.length && !count('fine') && !gone) stop('\nNot one address answered: there seems to be no network.');
process.exit(gone ? 1 : 0);
