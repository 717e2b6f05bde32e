import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Card } from '../lib/cards.ts';
import type { Cluster } from '../lib/cluster.ts';
import { kept, nameOf } from '../restore/kept.ts';
import { drawCard, planCard } from './draw.ts';

/** Version of `@takumi-rs/core`: another one may draw otherwise. */
const { version } = JSON.parse(readFileSync(resolve('node_modules/@takumi-rs/core/package.json'), 'utf8')) as { version: string };

const drawn = kept('cards');

/** A card as PNG, and whether it was drawn just now: once for each state of everything that goes into it, and kept in `.cache/cards/`. */
export async function cardPng(card: Card, cluster: Cluster): Promise<{ bytes: Uint8Array<ArrayBuffer>; made: boolean }> {
  const { node, svg, fonts } = await planCard(card, cluster);
  const name = nameOf(version, JSON.stringify(node), svg, basename(fonts));
  return drawn.get(`${name}.png`, () => drawCard({ node, svg, fonts }));
}
