import { dutiesOf } from '../funders/profiles.ts';
import type { Locale } from '../locales.ts';
import { publishedAddresses } from '../routes/published.ts';
import type { Site } from '../site.ts';
import { countOutputs } from './outputs.ts';
import { publicityRecord, type DutyRow } from './record.ts';

/** The publicity record with what the site says that its build will hold; empty where the funder’s duties are not known. */
export function recordOfSite(site: Site, hasMark: boolean, locale: Locale): DutyRow[] {
  return publicityRecord(site, { duties: dutiesOf(site.settings), outputs: countOutputs(publishedAddresses(site)), hasMark }, locale);
}
