import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { prepareFonts } from '../integrations/fonts.ts';
import type { Card } from '../lib/cards.ts';
import { cardSize } from '../lib/cards.ts';
import type { Cluster } from '../lib/cluster.ts';
import { tokenColours } from './colours.ts';
import { composeCard, fontFamily, groundSize } from './compose.ts';
import { groundSvg } from './ground.ts';

/** A picture told but not drawn: everything that goes into it. */
export interface Drawing {
  node: ReturnType<typeof composeCard>;
  svg: string;
  /** Folder of the typeface, whose name says what is in it. */
  fonts: string;
}

const ground = 'ground.svg';
let colours: Record<string, string> | undefined;
let fontFolder: Promise<string> | undefined;
let renderer: Promise<Renderer> | undefined;

/** Says what goes into a card, without drawing it. */
export async function planCard(card: Card, cluster: Cluster): Promise<Drawing> {
  colours ??= tokenColours();
  fontFolder ??= prepareFonts();
  return { node: composeCard(card, ground, colours), svg: groundSvg(cluster, card.seed, groundSize, colours), fonts: await fontFolder };
}

/** Draws a card as PNG, 1200 × 630. */
export async function drawCard({ node, svg, fonts }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= makeRenderer(fonts);
  const images = [{ src: ground, data: new TextEncoder().encode(svg), cache: 'none' as const }];
  return new Uint8Array(await (await renderer).render(node, { ...cardSize, format: 'png', images }));
}

/** A renderer that knows the site's typeface and no other: a letter it lacks is a box, not another font's letter. */
async function makeRenderer(folder: string): Promise<Renderer> {
  const made = new Renderer();
  const font = (file: string, unicodeRange: [number, number][]) => made.registerFont({ name: fontFamily, data: readFileSync(join(folder, file)), unicodeRange });
  await font('latin.woff2', [[0, 0xff], [0x2000, 0x22ff]]);
  await font('latin-extended.woff2', [[0x100, 0x24f]]);
  return made;
}
