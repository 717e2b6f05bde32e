import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedAddresses, readAddressList } from '../../src/lib/routes/published.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { dist } from '../lib/pages.ts';

const list = readAddressList(readFileSync('content/addresses.txt', 'utf8'));

const answers = (address: string) => existsSync(join(dist, address, address.endsWith('/') ? 'index.html' : ''));

test('every address that was ever published still answers', () => {
  expect(list.length).toBeGreaterThan(100);
  expect(list.filter((address) => !answers(address))).toEqual([]);
});

test('every address of today is on the list; if not, run “npm run addresses”', () => {
  const today = publishedAddresses(assembleSite(loadContent()));
  expect(today.length).toBeGreaterThan(100);
  expect(today.filter((address) => !list.includes(address))).toEqual([]);
});

test('the list only grows: no commit has taken an address away', () => {
  const history = execFileSync('git', ['log', '--format=', '--patch', '--unified=0', '--', 'content/addresses.txt'], { encoding: 'utf8' });
  const added = [...history.matchAll(/^\+(\/\S+)$/gm)].map(([, address]) => address);
  expect(added.length).toBeGreaterThan(0);
  expect(added.filter((address) => !list.includes(address ?? ''))).toEqual([]);
});
