import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedAddresses, readAddressList } from '../../src/lib/routes/published.ts';
import { awaitedMoment } from '../../src/lib/publish.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { dist } from '../lib/pages.ts';

const list = readAddressList(readFileSync('content/addresses.txt', 'utf8'));

const answers = (address: string) => existsSync(join(dist, address, address.endsWith('/') ? 'index.html' : ''));

test('every address that was ever published still answers', () => {
  expect(list.length).toBeGreaterThan(100);
  expect(list.filter((address) => !answers(address))).toEqual([]);
});

test('every address of today is on the list; if not, run “npm run addresses”', () => {
  const content = loadContent();
  // What the clock publishes comes to the list with the next change: nobody is there to add it.
  const today = publishedAddresses(assembleSite({ ...content, entries: content.entries.filter((entry) => !awaitedMoment(entry)) }));
  expect(today.length).toBeGreaterThan(100);
  expect(today.filter((address) => !list.includes(address))).toEqual([]);
});

test('the list only grows: no commit has taken an address away, but for one that undoes a publication', () => {
  const history = execFileSync('git', ['log', '--format=commit %s', '--patch', '--unified=0', '--', 'content/addresses.txt'], { encoding: 'utf8' });
  const linesOf = (text: string, sign: string) => text.split('\n').filter((line) => line.startsWith(`${sign}/`)).map((line) => line.slice(1));
  // As GitHub, GitLab and git call it: staff undo from the browser, and nobody must write a redirect first.
  const undone = new Set(history.split(/^commit /m).filter((commit) => commit.startsWith('Revert "')).flatMap((commit) => linesOf(commit, '-')));
  const added = linesOf(history, '+');
  expect(added.length).toBeGreaterThan(0);
  expect(added.filter((address) => !list.includes(address) && !undone.has(address))).toEqual([]);
});
