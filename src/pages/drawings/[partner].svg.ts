import type { APIRoute } from 'astro';
import { tokenColours } from '../../cards/colours.ts';
import { litSvg } from '../../components/cluster/lit-svg.ts';
import { layOutCluster } from '../../lib/cluster.ts';
import { partnersInOrder } from '../../lib/relations.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = async () => partnersInOrder(await getSite()).map(({ key }) => ({ params: { partner: key } }));

export const GET: APIRoute = async ({ params: { partner = '' } }) => {
  const cluster = layOutCluster(partnersInOrder(await getSite()));
  return new Response(litSvg(cluster, partner, tokenColours()), { headers: { 'content-type': 'image/svg+xml' } });
};
