import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textsInFile, type TextInFile } from '../documents/texts-in-file.ts';
import { endingOf } from '../hosts/media-types.ts';
import { ContentError } from '../lib/problems/problem.ts';
import { acknowledgementWords, checkAcknowledged, localeOfFile } from '../lib/publicity/acknowledged.ts';
import { exemptionOf } from '../lib/publicity/exempt.ts';
import type { Site } from '../lib/site.ts';
import type { Tell } from '../lib/tell.ts';
import { kept, nameOf } from '../restore/kept.ts';

/** What a look through a built folder found: the addresses that say who paid, and those that need not, by the reason. */
export interface Acknowledged {
  addresses: string[];
  exempt: Map<string, string[]>;
}

/** Forms that take long to open. */
const packed = ['pdf', 'docx', 'epub', 'zip'];

/**
 * Looks through every file of a built folder for the funder’s line in the language of the file.
 * @throws ContentError naming each file, and each document within an archive, that lacks it
 */
export async function checkFolder(folder: string, site: Pick<Site, 'settings' | 'redirects'>, tell: Tell): Promise<Acknowledged> {
  const lines = acknowledgementWords(site.settings);
  const redirects = new Set(Object.keys(site.redirects));
  const found: Acknowledged = { addresses: [], exempt: new Map() };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(folder.length).replaceAll('\\', '/')).sort();
  const problems = [];
  for (const [index, address] of files.entries()) {
    const reason = exemptionOf(address, redirects);
    if (reason) found.exempt.set(reason, [...(found.exempt.get(reason) ?? []), address]);
    else {
      found.addresses.push(address);
      for (const { member, text } of await textsOf(address, readFileSync(join(folder, address)))) problems.push(...checkAcknowledged(member ? `${address} → ${member}` : address, localeOfFile(address), text, lines));
    }
    tell(index + 1, files.length);
  }
  if (problems.length) throw new ContentError(problems);
  return found;
}

const opened = kept('acknowledged');

/** The texts of a file; one that takes long to open is opened once for its bytes. */
async function textsOf(address: string, bytes: Uint8Array): Promise<TextInFile[]> {
  const ending = endingOf(address);
  if (!packed.includes(ending)) return textsInFile(address, bytes);
  const { bytes: texts } = await opened.get(`${nameOf(codeOfReading(), ending, bytes)}.json`, () => Buffer.from(JSON.stringify(textsInFile(address, bytes))));
  return JSON.parse(Buffer.from(texts).toString()) as TextInFile[];
}

let code: string | undefined;

/** The code that opens files: what it found before holds while it is the same. */
function codeOfReading(): string {
  code ??= nameOf(...['documents/texts-in-file.ts', 'lib/publicity/words-in-file.ts', 'lib/publicity/exempt.ts'].map((file) => readFileSync(resolve('src', file))));
  return code;
}
