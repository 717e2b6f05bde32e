import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makePublicity, publicityCsv } from '../../src/documents/make-publicity.ts';
import { makePdf } from '../../src/documents/pdf/make-pdf.ts';
import { publicityRows } from '../../src/documents/publicity-blocks.ts';
import { checkFolder, type Acknowledged } from '../../src/finish/check-acknowledged.ts';
import { funderMark } from '../../src/funder-mark.ts';
import { dutiesOf } from '../../src/lib/funders/profiles.ts';
import { locales, perLocale, type PerLocale } from '../../src/lib/locales.ts';
import { SettingError } from '../../src/lib/problems/problem.ts';
import { countOutputs } from '../../src/lib/publicity/outputs.ts';
import { publicityRecord, type DutyRow } from '../../src/lib/publicity/record.ts';
import type { Site } from '../../src/lib/site.ts';
import { settingsFolder } from '../../src/project.ts';

/**
 * Writes the publicity record of a built site into a folder, every number counted in its files.
 * @returns the rows of each language, and what the look through the files found
 * @throws SettingError when there is no built site, when it is of other content, or when nothing is known of what the funder asks
 * @throws ContentError naming each file that does not say who paid
 */
export async function writePublicity(site: Site, built: string, folder: string): Promise<{ rows: PerLocale<DutyRow[]>; found: Acknowledged }> {
  if (!existsSync(join(built, 'index.html'))) throw new SettingError(`There is no built site in ${built}/. Run “npm run build” first.`);
  const duties = dutiesOf(site.settings);
  if (!duties.length) throw new SettingError('What the funder asks is not known: “funder.profile” in site.yaml names no file of funders/ with duties.');
  const found = await checkFolder(resolve(built), site, () => {});
  const mark = funderMark();
  const rows = perLocale((locale) => publicityRecord(site, { duties, outputs: countOutputs(found.addresses), hasMark: mark !== undefined }, locale));
  if (locales.some((locale) => JSON.stringify(rows[locale]) !== JSON.stringify(publicityRows(site, locale)))) throw new SettingError(`What stands in ${built}/ is not what the content says now. Run “npm run build” and try again.`);
  mkdirSync(folder, { recursive: true });
  for (const locale of locales) {
    const settings = { source: join(settingsFolder, 'site.yaml'), ...(mark && { mark: mark.path }) };
    writeFileSync(join(folder, `publicity.${locale}.pdf`), makePdf(makePublicity(site, rows[locale], locale), settings));
    writeFileSync(join(folder, `publicity.${locale}.csv`), publicityCsv(site, rows[locale], locale));
  }
  return { rows, found };
}
