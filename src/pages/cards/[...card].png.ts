import type { APIRoute } from 'astro';
import { cardPng } from '../../cards/cached.ts';
import { allCards, type Card } from '../../lib/cards.ts';
import { layOutCluster } from '../../lib/cluster.ts';
import { partnersInOrder } from '../../lib/relations.ts';
import { buildInHand } from '../../restore/build-in-hand.ts';
import { getSite } from '../../site.ts';

// A build writes the cards by itself, several at once: src/cards/write-cards.ts.
export const getStaticPaths = async () => (buildInHand() ? [] : allCards(await getSite())).map((card) => ({ params: { card: card.address.slice('/cards/'.length, -'.png'.length) }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => {
  const cluster = layOutCluster(partnersInOrder(await getSite()));
  return new Response((await cardPng(card, cluster)).bytes, { headers: { 'content-type': 'image/png' } });
};
