import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { iconSvg } from '../lib/icon.ts';
import { colourTokens } from '../tokens.ts';

const sizes: Record<string, number> = { 'favicon-32': 32, 'apple-touch-icon': 180, 'icon-512': 512 };

export const getStaticPaths = () => Object.keys(sizes).map((icon) => ({ params: { icon } }));

export const GET: APIRoute = async ({ params }) => {
  const size = sizes[params['icon'] ?? ''] ?? 512;
  const png = await sharp(Buffer.from(iconSvg(colourTokens())), { density: 600 }).resize(size, size).png().toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
