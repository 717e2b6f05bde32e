import ICAL from 'ical.js';
import { anyToken } from './payloads.ts';

const allowed = {
  vcalendar: ['version', 'prodid', 'method', 'name', 'x-wr-calname', 'x-wr-caldesc', 'url', 'timezone-id', 'x-wr-timezone', 'description'],
  vevent: ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent', 'summary', 'location', 'description', 'created', 'last-modified', 'url', 'x-alt-desc'],
  vcard: ['version', 'fn', 'org', 'email', 'tel'],
} as const;

type Component = [name: string, properties: [name: string, parameters: Record<string, unknown>, type: string, value: unknown][], components: Component[]];

/** What in a calendar or a card is no part of one: properties of nobody, events beyond those asked for. */
export function dangersInCalendar(text: string): string[] {
  const whole = ICAL.parse(text) as unknown as Component | Component[];
  const all = (Array.isArray(whole[0]) ? whole : [whole]) as Component[];
  const look = ([name, properties, inner]: Component): string[] => {
    const known: readonly string[] = allowed[name as keyof typeof allowed] ?? [];
    const odd = properties.filter(([property, , , value]) => !known.includes(property) || (property === 'url' && !/^https?:/.test(String(value))));
    return [...(known.length ? [] : [name]), ...odd.map(([property]) => `${name} ${property}`), ...inner.flatMap(look)];
  };
  const ids = (text.match(/^UID:/gm) ?? []).length;
  const begun = (text.match(/^BEGIN:VEVENT\r?$/gm) ?? []).length;
  return [...all.flatMap(look), ...(all.length === 1 ? [] : [`${all.length} wholes`]), ...(ids === begun ? [] : ['an event without an id']), ...(/(?<!\r)\n|\r(?!\n)/.test(text) ? ['a line that ends otherwise than by CRLF'] : [])];
}

/** Rows of a table of commas (RFC 4180). */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** Cells of a table that a spreadsheet would compute, and rows of another length than the first. */
export function dangersInTable(text: string): string[] {
  const rows = rowsOf(text).filter((row) => row.some(Boolean));
  const width = rows[0]?.length ?? 0;
  return rows.flatMap((row) => [...row.filter((cell) => /^[\s]*[=+\-@|%\t\r]/.test(cell) && !/^[-–]$/.test(cell)).map((cell) => `a formula ${cell.slice(0, 40)}`), ...(row.length > width + 1 ? [`a row of ${row.length} cells`] : [])]);
}

/** Commands that a bibliography of BibTeX may hold: letters that TeX cannot take as they are. */
const harmlessTex = /\\(?:textbackslash|textasciitilde|textasciicircum|textbraceleft|textbraceright)\b|\\[&%$#_]/g;

/** What in an entry of BibTeX is more than one entry, or a command. */
export function dangersInBibtex(text: string): string[] {
  let depth = 0;
  let ends = 0;
  for (const character of text.replace(/\\[{}]/g, '')) {
    if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) ends += 1;
  }
  const command = /\\.{0,12}/.exec(text.replace(/^ {2}url = .*$/m, '').replace(harmlessTex, ''));
  return [...(depth === 0 && ends === 1 ? [] : [`${ends} entries, ${depth} braces open`]), ...(command ? [`a command ${command[0]}`] : [])];
}

/** What in a record of RIS is no line of one record. */
export function dangersInRis(text: string): string[] {
  const lines = text.split('\r\n').slice(0, -1);
  const odd = lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line));
  const ends = lines.filter((line) => /^(?:TY|ER)/.test(line)).length;
  return [...odd.map((line) => `a line ${line.slice(0, 40)}`), ...(ends === 2 ? [] : [`${ends} beginnings and ends`])];
}

/** Lines of a host's or a crawler's file that no one of us wrote. */
export function dangersInHostFile(text: string): string[] {
  return text.split('\n').filter((line) => anyToken.test(line) && !/^(?:Contact: mailto:|[^ ]*#)/.test(line)).map((line) => `a line ${line.slice(0, 60)}`);
}
