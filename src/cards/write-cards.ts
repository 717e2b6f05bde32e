import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allCards } from '../lib/cards.ts';
import { layOutCluster } from '../lib/cluster.ts';
import { partnersInOrder } from '../lib/relations.ts';
import type { Site } from '../lib/site.ts';
import type { Tell } from '../lib/tell.ts';
import { cardPng } from './cached.ts';

/** How many are drawn at once: the renderer works beside us, a card on each core. */
const atOnce = 4;

/**
 * Writes the social cards of a site into a built folder; what the cache has is not drawn again.
 * @returns how many there are, and how many were drawn now
 */
export async function writeCards(folder: string, site: Site, tell: Tell): Promise<{ all: number; made: number }> {
  const cards = allCards(site);
  const cluster = layOutCluster(partnersInOrder(site));
  for (const { address } of cards) mkdirSync(dirname(join(folder, address)), { recursive: true });
  const left = cards.entries();
  let drawn = 0;
  const draw = async () => {
    for (const [index, card] of left) {
      const { bytes, made } = await cardPng(card, cluster);
      writeFileSync(join(folder, card.address), bytes);
      if (made) drawn += 1;
      tell(index + 1, cards.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, draw));
  return { all: cards.length, made: drawn };
}
