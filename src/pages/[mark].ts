import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { funderMark } from '../funder-mark.ts';

// The funder's mark, when staff have laid it in content/funder/; else there is no such address.
export const getStaticPaths = () => {
  const mark = funderMark();
  return mark ? [{ params: { mark: mark.address.slice(1) } }] : [];
};

export const GET: APIRoute = () => {
  const mark = funderMark();
  return mark ? new Response(new Uint8Array(readFileSync(mark.path))) : new Response(undefined, { status: 404 });
};
