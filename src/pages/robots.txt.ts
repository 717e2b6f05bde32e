import type { APIRoute } from 'astro';
import { absolute } from '../lib/site.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(await getSite(), '/sitemap-index.xml')}\n`);
