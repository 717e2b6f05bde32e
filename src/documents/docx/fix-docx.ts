import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fixedZip } from '../fixed-zip.ts';

/**
 * Takes what changes from run to run out of a Word document: the library stamps the hour of making on it and gives
 * links names drawn by lot. They become the day of the content, and numbers in their order.
 */
export function fixDocx(docx: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(docx);
  const names = Object.keys(files).sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1));
  const rename = linkNames(names.filter((name) => name.endsWith('.rels')).map((name) => strFromU8(files[name] ?? new Uint8Array())));
  const fixed = names.map((name): [string, Uint8Array] => {
    const bytes = files[name] ?? new Uint8Array();
    if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
    const text = strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
    return [name, strToU8(text.replace(/\b(?:r:id|r:embed|Id)="([^"]+)"/g, (whole, id: string) => whole.replace(id, rename.get(id) ?? id)))];
  });
  return fixedZip(Object.fromEntries(fixed), day);
}

/** New names for those that were drawn by lot, in the order in which they are written. */
function linkNames(relations: readonly string[]): Map<string, string> {
  const drawn = relations.flatMap((text) => [...text.matchAll(/\bId="(rId[^"]*|[^"]+)"/g)].map(([, id = '']) => id)).filter((id) => !/^rId\d+$/.test(id));
  return new Map([...new Set(drawn)].map((id, index) => [id, `rIdLink${index + 1}`]));
}
