import type { APIRoute } from 'astro';
import { iconSvg } from '../lib/icon.ts';
import { colourTokens } from '../tokens.ts';

export const GET: APIRoute = () => new Response(iconSvg(colourTokens()), { headers: { 'content-type': 'image/svg+xml' } });
