import type { APIRoute } from 'astro';
import { absolute } from '../lib/site.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  // A preview may be read, or nobody would learn from its pages that they are not to be listed; but it is not announced.
  return new Response(`User-agent: *\nAllow: /\n${site.preview ? '' : `\nSitemap: ${absolute(site, '/sitemap-index.xml')}\n`}`);
};
