import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildCopy } from '../../scripts/lib/build-elsewhere.ts';
import { copyProject } from '../../scripts/lib/copy-project.ts';
import { builtFiles, differences } from '../../scripts/lib/differences.ts';
import { temporaryFolder } from '../lib/build.ts';
import { dist } from '../lib/pages.ts';
import { figure } from './lib/figure.ts';

const { path, remove } = temporaryFolder();
afterAll(remove);

/** The moment a site says it was built at. */
const timeOf = (folder: string) => (JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as { builtAt: string }).builtAt;

test('another folder, another day and hour, time zone, language, order of files, rights and number of threads give the same site', async () => {
  const folder = join(path, 'another-folder');
  mkdirSync(folder);
  copyProject(folder);
  const other = await buildCopy(folder, { elsewhere: true });
  expect(differences(dist, other)).toEqual([]);
  expect(builtFiles(dist).length).toBeGreaterThan(500);
  // That the clock was another is seen in the one file that tells the time.
  const [here, there] = [timeOf(dist), timeOf(other)];
  expect(Date.parse(there) - Date.parse(here)).toBeGreaterThan(24 * 3_600_000);
  figure('reproducible', 'dist/ beside a build from nothing in another folder, on another day and hour, in another time zone and language, with files listed backwards, other rights and one thread', `0 of ${builtFiles(dist).length} files differ, /build.json left out (clocks: ${here} and ${there})`);
});
