import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFiles, type SiteFile } from '../documents/site-files.ts';
import { currentGate } from '../project.ts';
import { getSite } from '../site.ts';
import { demonstrationEntry } from '../styleguide/demonstrations.ts';

/** The files of the ending that the route is for: `/[...name].pdf`. */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const ending = routePattern.slice(routePattern.lastIndexOf('.'));
  const files = await siteFiles(await getSite(), currentGate().drafts ? [demonstrationEntry()] : []);
  return files.filter(({ address }) => address.endsWith(ending)).map((file) => ({ params: { name: file.address.slice(1, -ending.length) }, props: { file } }));
};

export const GET: APIRoute<{ file: SiteFile }> = async ({ props: { file } }) => {
  const made = await file.make();
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), { headers: { 'content-type': typeof made === 'string' ? `${file.type}; charset=utf-8` : file.type } });
};
