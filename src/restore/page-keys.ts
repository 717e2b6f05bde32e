import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Site } from '../lib/site.ts';
import type { Tell } from '../lib/tell.ts';
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

/** How many pages have a key, how many of them were not rendered, and the ten that took longest. */
export interface PageCount {
  pages: number;
  restored: number;
  slowest: { address: string; milliseconds: number }[];
}

/** The keys of a build's pages, by which Astro finds those that it need not render again. */
export interface PageKeys {
  /** The key of a page: that of the run which rendered it while all it read then is as it was, else that of this run. `told` is what the route tells it. */
  keyOf(address: string, told: unknown): string;
  /** The site for a page that is rendered now, which notes what it reads. */
  siteFor(address: string, told: unknown): Site;
  /** Keeps what the pages read for the next build, once this one has succeeded. */
  keep(): void;
  count(): PageCount;
}

/**
 * Opens the records of the last build. They are taken away until this one has succeeded: of a build that broke off halfway Astro
 * keeps some new pages under old keys.
 * @param file where the records lie
 * @param makers a digest of everything beside content that pages are made of
 */
export function openPageKeys(site: Site, file: string, makers: string, tell: Tell): PageKeys {
  const last = readRecords(file, makers);
  rmSync(file, { force: true });
  const run = randomUUID();
  const digestOfCell = cellDigests(site);
  const digest = (told: unknown, cells: readonly string[]) => digestOf([told, ...cells.map(digestOfCell)]);
  const [keys, rendered] = [new Map<string, { run: string; told: unknown; cells: string[] }>(), new Map<string, { told: unknown; cells: Set<string>; begun: number }>()];
  let ended = 0;
  let awaited = 0;
  return {
    keyOf(address, told) {
      const [by, before, ...numbers] = last?.pages[address] ?? [run, ''];
      const cells = numbers.map((number) => last?.cells[number] ?? '');
      const key = before && digest(told, cells) === before ? by : run;
      keys.set(address, { run: key, told, cells });
      if (key === run) awaited += 1;
      return key;
    },
    siteFor(address, told) {
      const cells = new Set<string>();
      rendered.set(address, { told, cells, begun: performance.now() });
      tell(rendered.size, Math.max(rendered.size, awaited));
      // The digest is taken before the reading: what changes in between is rendered again by the next build.
      return watchSite(site, (cell) => {
        cells.add(cell);
        digestOfCell(cell);
      });
    },
    keep() {
      ended = performance.now();
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
    count() {
      // Pages are rendered one after the other.
      const begun = [...rendered].map(([address, page]) => ({ address, begun: page.begun }));
      const times = begun.map(({ address, begun: at }, index) => ({ address, milliseconds: Math.round((begun[index + 1]?.begun ?? ended) - at) }));
      return { pages: keys.size, restored: keys.size - rendered.size, slowest: times.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10) };
    },
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
