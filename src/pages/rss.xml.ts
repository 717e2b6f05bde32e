import type { APIRoute } from 'astro';
import { makeFeed } from '../lib/feeds.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () => new Response(makeFeed(await getSite(), 'lt'), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
