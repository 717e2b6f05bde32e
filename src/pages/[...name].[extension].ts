import type { APIRoute } from 'astro';
import { siteFiles, type SiteFile } from '../documents/site-files.ts';
import { getSite } from '../site.ts';

// Feeds, lists, calendars, citations and originals: everything with a name and an ending that is made from content.
export const getStaticPaths = async () => (await siteFiles(await getSite())).map((file) => ({ params: paramsOf(file), props: { file } }));

function paramsOf({ address }: SiteFile) {
  const dot = address.lastIndexOf('.');
  return { name: address.slice(1, dot), extension: address.slice(dot + 1) };
}

export const GET: APIRoute<{ file: SiteFile }> = async ({ props: { file } }) => {
  const made = await file.make();
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), { headers: { 'content-type': typeof made === 'string' ? `${file.type}; charset=utf-8` : file.type } });
};
