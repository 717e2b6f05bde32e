import { acknowledgement } from '../acknowledgement.ts';
import { firstDay } from '../calendar.ts';
import { wordsFor, type AnyEntry } from '../content/entry.ts';
import { formatDate } from '../dates.ts';
import type { Locale } from '../locales.ts';
import { entryAddress } from '../routes/addresses.ts';
import { fileName } from '../routes/file-names.ts';
import { absolute, type Site } from '../site.ts';
import { plainLine } from '../typography/plain.ts';

/** What a citation names. */
interface Cited {
  /** Who stands for the text: the operator once known, else the site. */
  author: string;
  siteName: string;
  title: string;
  reference: string | undefined;
  /** Day on which this site first had the text. */
  published: string;
  url: string;
}

function cited(site: Site, entry: AnyEntry, locale: Locale): Cited {
  const { name, operator, project } = site.settings;
  return {
    author: plainLine(operator.name || name[locale]),
    siteName: plainLine(name[locale]),
    title: plainLine(wordsFor(entry, locale).words.title),
    reference: entry.section === 'news' ? entry.facts.reference : undefined,
    published: entry.facts.published ?? firstDay(project.period.end),
    url: absolute(site, entryAddress(entry, locale)),
  };
}

/** An entry as a list of references names it: in Lithuanian after LST ISO 690, in English in the order author, date, title. */
export function citation(site: Site, entry: AnyEntry, locale: Locale): string {
  const { author, siteName, title, reference, published, url } = cited(site, entry, locale);
  const whole = siteName === author ? '' : `${siteName}. `;
  const note = reference ? ` (${reference})` : '';
  const end = /[.?!]$/.test(title) && !note ? '' : '.';
  return locale === 'lt'
    ? `${author}. ${title}${note}${end} ${whole}[Interaktyvus]. Paskelbta ${published}. Prieiga per internetą: ${url}`
    : `${author}. (${formatDate(published, locale)}). ${title}${note}${end} ${whole}${url}`;
}

/** The entry for a bibliography of BibTeX. */
export function bibtex(site: Site, entry: AnyEntry, locale: Locale): string {
  const { author, siteName, title, reference, published, url } = cited(site, entry, locale);
  const [year, month] = published.split('-');
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeBibtex(author)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['howpublished', escapeBibtex(siteName)],
    ['number', reference],
    ['year', year],
    ['month', month],
    ['url', url],
    ['language', locale === 'lt' ? 'lithuanian' : 'british'],
    ['note', escapeBibtex(acknowledgement(site.settings, locale))],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}}`);
  return `@misc{${fileName(entry)}-${locale},\n${lines.join(',\n')}\n}\n`;
}

/** The entry for a manager of references, in the RIS format. */
export function ris(site: Site, entry: AnyEntry, locale: Locale): string {
  const { author, siteName, title, reference, published, url } = cited(site, entry, locale);
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['T2', siteName],
    ['M1', reference],
    ['PY', published.slice(0, 4)],
    ['DA', published.replaceAll('-', '/')],
    ['UR', url],
    ['LA', locale],
    ['N1', plainLine(acknowledgement(site.settings, locale))],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** Takes from text what BibTeX or TeX would read as a command: unpaired braces would end the entry. */
function escapeBibtex(text: string): string {
  const names: Record<string, string> = { '\\': '\\textbackslash ', '~': '\\textasciitilde ', '^': '\\textasciicircum ', '{': '\\textbraceleft ', '}': '\\textbraceright ' };
  return plainLine(text).replace(/[\\~^{}&%$#_]/g, (character) => names[character] ?? `\\${character}`);
}
