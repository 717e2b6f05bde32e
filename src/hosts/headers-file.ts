import { SettingError } from '../lib/problems/problem.ts';
import type { HostPlan } from './plan.ts';

/** Limits of Cloudflare Pages, the narrower of the two hosts: rules in a file, and characters in a line. */
const limits = { rules: 100, line: 2000 };

/**
 * Takes a header away that a wider rule has given, before a narrower one gives another: Cloudflare Pages would join the two values.
 * Netlify has no such word: docs/hosting.md.
 */
const detached = (name: string) => `  ! ${name}`;

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. What is asked about each time is left to them: both do so by themselves.
 * @throws SettingError when a line is longer than Cloudflare reads
 */
export function headersFile({ base, headers, caching, ownHeaders }: HostPlan): string {
  const rules = [{ path: `${base}*`, headers }, ...caching.map(({ folder, value }) => ({ path: `${folder}*`, headers: [['Cache-Control', value]] as const }))];
  const given = new Set(headers.map(([name]) => name));
  const lines = [
    ...rules.flatMap(({ path, headers: own }) => ['', path, ...own.map(([name, value]) => `  ${name}: ${value}`)]),
    ...ownHeaders.flatMap(({ folder, headers: own }) => ['', `${folder}*`, ...own.flatMap(([name, value]) => [...(given.has(name) ? [detached(name)] : []), `  ${name}: ${value}`])]),
  ];
  const long = lines.find((line) => line.length > limits.line);
  if (long || rules.length > limits.rules) throw new SettingError(`_headers is more than Cloudflare Pages reads (${limits.rules} rules, ${limits.line} characters in a line): ${long ? `${long.slice(0, 60)}…` : `${rules.length} rules`}. Shorten src/hosts/rules.ts.`);
  return ['# Made by “npm run build” from src/hosts/rules.ts and the policies of the pages; Netlify and Cloudflare Pages read it.', ...lines, ''].join('\n');
}

/** The headers that a `_headers` file gives to a path, to the letter of its rule. */
export function readHeadersFile(text: string, path: string): [name: string, value: string][] {
  const rule = text.split(/\n(?=\S)/).find((part) => part.split('\n')[0] === path) ?? '';
  return [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
}
