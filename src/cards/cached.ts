import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Card } from '../lib/cards.ts';
import type { Cluster } from '../lib/cluster.ts';
import { drawCard, planCard } from './draw.ts';

/** Version of `@takumi-rs/core`: another one may draw otherwise. */
const { version } = JSON.parse(readFileSync(resolve('node_modules/@takumi-rs/core/package.json'), 'utf8')) as { version: string };

/** A card as PNG: drawn once for each state of everything that goes into it, and kept in `.cache/cards/`. */
export async function cardPng(card: Card, cluster: Cluster): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = await planCard(card, cluster);
  const folder = resolve('.cache', 'cards');
  const path = join(folder, `${createHash('sha256').update(JSON.stringify({ version, ...drawing })).digest('hex').slice(0, 24)}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const png = await drawCard(drawing);
  mkdirSync(folder, { recursive: true });
  // Written aside first: two builds may draw the same card at once.
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, png);
  renameSync(aside, path);
  return png;
}
