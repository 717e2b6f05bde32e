import { cached } from './cache.ts';

/** A drawing as a picture; every kit of a language and the cover of the guide hold the same. */
export async function drawingPng(svg: string): Promise<Uint8Array> {
  return (await cached('png', svg, async () => new Uint8Array(await (await import('sharp')).default(Buffer.from(svg)).png({ palette: true }).toBuffer()))).bytes;
}
