import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Site } from '../lib/site.ts';
import { cellDigests, digestOf } from './cells.ts';
import { watchSite } from './watch-site.ts';

/** What a page read when it was last rendered: the run that did it, a digest of all that it read, and the cells by their numbers. */
type PageRecord = [run: string, digest: string, ...cells: number[]];

interface Records {
  /** Everything beside content that pages are made of. */
  makers: string;
  cells: string[];
  pages: Record<string, PageRecord>;
}

/** The keys of a build's pages, by which Astro finds those that it need not render again. */
export interface PageKeys {
  /** The key of a page: that of the run which rendered it while all it read then is as it was, else that of this run. `told` is what the route tells it. */
  keyOf(address: string, told: unknown): string;
  /** The site for a page that is rendered now, which notes what it reads. */
  siteFor(address: string, told: unknown): Site;
  /** Keeps what the pages read for the next build, once this one has succeeded. */
  keep(): void;
  /** How many pages have a key, and how many of them were not rendered. */
  count(): { pages: number; restored: number };
}

/**
 * Opens the records of the last build. They are taken away until this one has succeeded: of a build that broke off halfway Astro
 * keeps some new pages under old keys.
 * @param file where the records lie
 * @param makers a digest of everything beside content that pages are made of
 */
export function openPageKeys(site: Site, file: string, makers: string): PageKeys {
  const last = readRecords(file, makers);
  rmSync(file, { force: true });
  const run = randomUUID();
  const digestOfCell = cellDigests(site);
  const digest = (told: unknown, cells: readonly string[]) => digestOf([told, ...cells.map(digestOfCell)]);
  const [keys, rendered] = [new Map<string, { run: string; told: unknown; cells: string[] }>(), new Map<string, { told: unknown; cells: Set<string> }>()];
  return {
    keyOf(address, told) {
      const [by, before, ...numbers] = last?.pages[address] ?? [run, ''];
      const cells = numbers.map((number) => last?.cells[number] ?? '');
      const key = before && digest(told, cells) === before ? by : run;
      keys.set(address, { run: key, told, cells });
      return key;
    },
    siteFor(address, told) {
      const cells = new Set<string>();
      rendered.set(address, { told, cells });
      // The digest is taken before the reading: what changes in between is rendered again by the next build.
      return watchSite(site, (cell) => {
        cells.add(cell);
        digestOfCell(cell);
      });
    },
    keep() {
      const numbers = new Map<string, number>();
      const numberOf = (cell: string) => {
        const number = numbers.get(cell) ?? numbers.size;
        numbers.set(cell, number);
        return number;
      };
      const pages = [...keys].map(([address, kept]): [string, PageRecord] => {
        const { told, cells: read } = rendered.get(address) ?? kept;
        const cells = [...read];
        return [address, [kept.run, digest(told, cells), ...cells.map(numberOf)]];
      });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ makers, cells: [...numbers.keys()], pages: Object.fromEntries(pages) } satisfies Records));
    },
    count: () => ({ pages: keys.size, restored: [...keys.keys()].filter((address) => !rendered.has(address)).length }),
  };
}

function readRecords(file: string, makers: string): Records | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const records = JSON.parse(readFileSync(file, 'utf8')) as Records;
    return records.makers === makers ? records : undefined;
  } catch {
    // A file that was cut off says nothing.
    return undefined;
  }
}
