import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the proofs leave their figures while `npm run trust` runs. */
export const figuresFolder = join('.cache', 'trust');

const bullets = {
  security: 'Nothing gets in',
  supply: 'What it is made of',
  whole: 'Never half a site',
  faults: 'Files that are missing',
  reproducible: 'The same from the same',
  archive: 'It outlives the project',
  publicity: 'What the funder asked',
  provenance: 'Where each statement comes from',
  accessibility: 'Everyone can use it',
  load: 'Many at once',
} as const;

/** The headings of `docs/trust.md`. */
export type Bullet = keyof typeof bullets;

/** One line of `docs/trust.md`. */
export interface Figure {
  bullet: Bullet;
  asked: string;
  found: string;
}

/** What the proofs have noted, in the order of their questions. */
export function readFigures(): Figure[] {
  if (!existsSync(figuresFolder)) return [];
  return readdirSync(figuresFolder)
    .map((file) => JSON.parse(readFileSync(join(figuresFolder, file), 'utf8')) as Figure)
    .sort((one, other) => one.asked.localeCompare(other.asked, 'en'));
}

/** The tables of `docs/trust.md`; a heading without a figure says so. */
export function trustTables(figures: readonly Figure[]): string {
  return Object.entries(bullets)
    .map(([bullet, heading]) => {
      const rows = figures.filter((figure) => figure.bullet === bullet).map(({ asked, found }) => `| ${cell(asked)} | ${cell(found)} |`);
      return `## ${heading}\n\n${rows.length ? ['| asked | found |', '|---|---|', ...rows].join('\n') : 'Nothing was measured in this run.'}`;
    })
    .join('\n\n');
}

const cell = (words: string) => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
