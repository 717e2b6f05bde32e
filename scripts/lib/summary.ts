import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildWords } from '../../src/i18n/build.ts';
import type { Locale } from '../../src/lib/locales.ts';
import type { PageCount } from '../../src/restore/page-keys.ts';
import type { StageUsage } from './stages.ts';

/** What a build made, and what of it it found made. */
export interface Built {
  pages: PageCount;
  documents: { all: number; made: number };
  cards: { all: number; made: number };
  /** Undefined where nothing is packed for hosts. */
  packed?: { all: number; made: number } | undefined;
  files: number;
  bytes: number;
  stages: readonly StageUsage[];
}

/** The closing lines of a build: what there is now, what was restored, and which pages took longest. */
export function summaryLines({ pages, documents, cards, packed, files, bytes }: Built, locale: Locale): string[] {
  const words = buildWords[locale];
  const widest = Math.max(0, ...pages.slowest.map(({ milliseconds }) => words.milliseconds(milliseconds).length));
  return [
    `${words.summary}:`,
    ...[words.pageCount(pages.pages, pages.restored), words.documentCount(documents.all, documents.made), words.cardCount(cards.all, cards.made), ...(packed ? [words.packedCount(packed.all, packed.made)] : []), words.size(files, bytes)].map((line) => `  ${line}`),
    ...(pages.slowest.length ? [`${words.slowest}:`] : []),
    ...pages.slowest.map(({ address, milliseconds }) => `  ${words.milliseconds(milliseconds).padStart(widest)}  ${address}`),
  ];
}

/** How many files a folder holds, and their bytes together. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return { files: files.length, bytes: files.reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0) };
}
