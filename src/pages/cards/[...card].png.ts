import type { APIRoute } from 'astro';
import { cardPng } from '../../cards/cached.ts';
import { allCards, type Card } from '../../lib/cards.ts';
import { layOutCluster } from '../../lib/cluster.ts';
import { partnersInOrder } from '../../lib/relations.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = async () => allCards(await getSite()).map((card) => ({ params: { card: card.address.slice('/cards/'.length, -'.png'.length) }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => {
  const cluster = layOutCluster(partnersInOrder(await getSite()));
  return new Response(await cardPng(card, cluster), { headers: { 'content-type': 'image/png' } });
};
