import { readContent } from '../../src/lib/content/read-content.ts';
import { findClaims, type PrintedClaim } from '../../src/lib/provenance/find-claims.ts';
import { readClaims } from '../../src/lib/provenance/read-claims.ts';
import { usedSources, withoutSources, type UsedSource } from '../../src/lib/provenance/sources.ts';
import { spellingTexts } from '../../src/lib/spelling/spelling-texts.ts';

/** Where the statements of a content folder come from. */
export interface Provenance {
  /** How many entries there are. */
  entries: number;
  /** Ids of those that name no source. */
  unsourced: string[];
  sources: UsedSource[];
  /** How many unconfirmed claims are looked for. */
  claims: number;
  /** Those that a text prints as facts. */
  printed: PrintedClaim[];
}

/**
 * Reads the content of a folder and says where its statements come from.
 * @param fallback folder of the settings where this one has none
 * @throws ContentError when the content, or its list of claims, holds mistakes
 */
export function provenance(folder: string, fallback: string): Provenance {
  const { entries } = readContent(folder, fallback);
  const claims = readClaims(folder);
  const sources = usedSources(entries);
  const printed = findClaims(claims, spellingTexts(folder, fallback), new Set(sources.map(({ url }) => url)));
  return { entries: entries.length, unsourced: withoutSources(entries), sources, claims: claims.length, printed };
}
