import { stringify } from 'yaml';
import { drawFrom, type Draw } from '../../../bench/random.ts';
import { bases, type Base } from './test-bases.ts';

/** A file made wrong on purpose. */
export interface FuzzCase {
  what: string;
  /** Path below the content folder. */
  file: string;
  content: string | Uint8Array;
}

type Path = readonly (string | number)[];

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T;

const deepList = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'a');

/** Values that are null, empty, of a wrong type, huge, hostile, or odd dates and numbers. */
const values: readonly unknown[] = [
  null, '', '   ', true, false, 0, -1, 1.5, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 9_007_199_254_740_993, [], {}, [null], [[]], [1, 2, 3], { a: 1 }, { lt: 'A' }, { lt: '', en: '' }, deepList(60),
  '2026-02-30', '2026-13-01', '0000-00-00', '2026-2-3', '22.3.2017', '2017-03-22T25:00:00+02:00', '2017-03-22T10:00:00', '2012-01-01', '99999-01-01', '2100-02-29', 'rytoj',
  'ą'.repeat(100_000), 'a '.repeat(50_000), '-'.repeat(20_000), '__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../etc/passwd', '/etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'https://', 'http://a b',
  '<script>alert(1)</script>', '{process.env}', '${HOME}', '%s%n', '\u0000', 'a\u0007b', '\u202Eabc', 'a\u200Bb', '\u{1F600}', 'a\nb', 'Ąžuolas', 'lt', 'LTU', 'A B', 'a--b', '.jpg', 'sale.JPG', 'sale.svg', 'sale', 'PR-1', 'taip', 'visit ', '/News', 'news', '//x',
];

const oddKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', ' ', 'a b', 'a\nb', 'ąžuolas', 'date ', 'Title', '0', 'x'.repeat(2000), 'x'.repeat(200), 'published', 'lt'];

const otherYaml = (source: string, yaml: string) => (source.startsWith('---\n') ? source.replace(/^---\n[\s\S]*?\n---\n/, `---\n${yaml}\n---\n`) : yaml);

/** Ways to break the writing of a file, whatever stands in it. */
const breakages: readonly [what: string, spoil: (source: string) => string | Uint8Array][] = [
  ['nothing at all', () => ''],
  ['no fences', (source) => source.replaceAll('---', '')],
  ['one fence', (source) => source.replace(/\n---\n/, '\n')],
  ['hyphens in the middle', (source) => source.replace(/\n(?=\w)/, '\n---\n')],
  ['dots and a second document', (source) => source.replace(/\n(?=\w)/, '\n...\n---\n')],
  ['a tab', (source) => source.replace(/\n {2}/, '\n\t')],
  ['a quotation mark that is not closed', (source) => source.replace(/: (?=\w)/, ': "')],
  ['a bracket that is not closed', (source) => source.replace(/: (?=\w)/, ': [')],
  ['a key twice', (source) => source.replace(/^(\w+: .+)$/m, '$1\n$1')],
  ['a colon too many', (source) => source.replace(/^(\w+: )/m, '$1a: ')],
  ['an indentation too many', (source) => source.replace(/\n(?=\w+:.*\n\w)/, '\n   ')],
  ['an item out of line', (source) => source.replace(/\n( *)- /, '\n$1- a\n$1 - ')],
  ['a value that begins oddly', (source) => source.replace(/: (?=\w)/, ': @')],
  ['a value that begins with a backquote', (source) => source.replace(/: (?=\w)/, ': `')],
  ['a wrong escape', (source) => source.replace(/: (?=\w).*/, ': "a\\q"')],
  ['a tag that runs', (source) => source.replace(/: (?=\w)/, ': !!js/function ')],
  ['a tag of nobody', (source) => source.replace(/: (?=\w)/, ': !x ')],
  ['an alias to nothing', (source) => source.replace(/: (?=\w).*/, ': *x')],
  ['an alias bomb', (source) => source.replace(/\n(?=\w)/, `\na: &a [${'x, '.repeat(9)}x]\nb: &b [${'*a, '.repeat(9)}*a]\nc: &c [${'*b, '.repeat(9)}*b]\nd: [${'*c, '.repeat(9)}*c]\n`)],
  ['a list where keys belong', (source) => otherYaml(source, '- a\n- b')],
  ['one word where keys belong', (source) => otherYaml(source, 'žodis')],
  ['lists thousands deep', (source) => source.replace(/: (?=\w).*/, `: ${'['.repeat(5000)}${']'.repeat(5000)}`)],
  ['groups thousands deep', (source) => source.replace(/: (?=\w).*/, `: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`)],
  ['a number as a key', (source) => source.replace(/\n(?=\w)/, '\n? [a, b]\n: c\n')],
  ['a directive', (source) => `%YAML 9.9\n${source}`],
  ['a NUL byte', (source) => source.replace(/: (?=\w)/, ': a\u0000')],
  ['a control character', (source) => source.replace(/: (?=\w)/, ': a\u000B')],
  ['an escaped control character', (source) => source.replace(/: (?=\w).*/, ': "a\\u0007"')],
  ['a letter cut off', (source) => Buffer.concat([Buffer.from(source), Buffer.from([0xc4])])],
  ['another encoding', (source) => Buffer.from(source, 'utf16le')],
  ['two megabytes', (source) => source + 'a'.repeat(2_000_000)],
  ['line breaks of old Macs', (source) => source.replace(/^(\w+: ).*/m, '$1').replaceAll('\n', '\r')],
];

/** Paths to every value of some data, groups and lists too. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]));
  return path.length ? [path, ...inner] : inner;
}

/** The same data with the group or list at a path given to `change`, and the last part of the path. */
function changeAt(data: unknown, path: Path, change: (parent: Record<string | number, unknown>, key: string | number) => void): void {
  let parent = data as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) parent = parent[part] as Record<string | number, unknown>;
  change(parent, path.at(-1) ?? '');
}

const written = ({ data, fenced }: Base) => (fenced ? `---\n${stringify(data)}---\n\nTekstas.\n` : stringify(data));

function makeCase(seed: number, base: Base): FuzzCase {
  const draw = drawFrom(seed);
  const data = structuredClone(base.data);
  const path = pick(pathsOf(data), draw);
  const source = () => written({ ...base, data });
  const where = `${base.file} ${path.join('.')}`;
  const way = draw(10);
  if (way === 0) {
    const [what, spoil] = pick(breakages, draw);
    return { what: `${base.file}: ${what}`, file: base.file, content: spoil(source()) };
  }
  if (way === 1) {
    const key = pick(oddKeys, draw);
    // Only so does a key such as `__proto__` become one of the group's own.
    changeAt(data, path, (parent) => Object.defineProperty(parent, Array.isArray(parent) ? '0' : key, { value: 'x', enumerable: true, configurable: true, writable: true }));
    return { what: `${where}: key ${JSON.stringify(key.slice(0, 30))}`, file: base.file, content: source() };
  }
  if (way === 2) {
    changeAt(data, path, (parent, key) => delete parent[key]);
    return { what: `${where}: taken away`, file: base.file, content: source() };
  }
  const value = pick(values, draw);
  changeAt(data, path, (parent, key) => void (parent[key] = value));
  return { what: `${where}: ${JSON.stringify(value)?.slice(0, 60)}`, file: base.file, content: source() };
}

/** Mistakes that drawing would seldom hit, for one key of one file accepts them: each is made once. */
const aimed: readonly [file: string, path: Path, value: unknown][] = [
  ['pages/irasas/index.en.mdx', ['published'], '2026-11-22'],
  ['pages/irasas/index.en.mdx', ['translationOf'], 'kodas'],
  ['pages/irasas/index.lt.mdx', ['photos', 0, 'alt'], { lt: 'Salė', langai: null, en: 'A hall' }],
  ['pages/irasas/index.lt.mdx', ['sources', 0, 'archived'], 'https://example.org/'],
  ['partners/irasas/index.lt.mdx', ['order'], 0],
  ['partners/irasas/index.lt.mdx', ['order'], 9_007_199_254_740_993],
  ['site.yaml', ['places', 0, 'north'], 91],
  ['site.yaml', ['colours'], { cluster: { light: 'red', dark: 'white' } }],
  ['site.yaml', ['places', 0, 'east'], -181],
  ['site.yaml', ['funder', 'links'], []],
  ['site.yaml', ['home', 'actions'], ['/news', '/events', '/guide'].map((to) => ({ to, label: { lt: 'A', en: 'A' } }))],
];

function aimedCase([file, path, value]: (typeof aimed)[number]): FuzzCase {
  const base = bases().find((one) => one.file === file) as Base;
  changeAt(base.data, path, (parent, key) => void (parent[key] = value));
  return { what: `${file} ${path.join('.')}: ${JSON.stringify(value)}`, file, content: written(base) };
}

/** Files made wrong in turn over every schema, the same for the same seed. */
export function fuzzCases(count: number, seed = 1): FuzzCase[] {
  const all = bases();
  const drawn = Array.from({ length: Math.max(0, count - aimed.length) }, (_, index) => makeCase(seed * 1_000_003 + index, all[index % all.length] as Base));
  return [...aimed.map(aimedCase), ...drawn];
}
