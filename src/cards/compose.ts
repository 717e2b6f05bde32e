import type { Node } from '@takumi-rs/core';
import { cardSize, type Card } from '../lib/cards.ts';
import { textWidth, wrapName } from '../lib/text-box.ts';

/** The name under which the typeface is known to the renderer. */
export const fontFamily = 'Site';

/** The part of a card that the drawing fills, in pixels. */
export const groundSize = { width: 400, height: cardSize.height };

const edge = 64;
const room = { width: cardSize.width - groundSize.width - 2 * edge, height: 318 };
const sizes = [64, 58, 52, 46, 40, 36, 32, 29, 26];
const leading = 1.1;

/** The largest type in which a headline fits, with its lines; what fits in none is cut with an ellipsis. */
export function setHeadline(title: string): { size: number; lines: string[] } {
  const size = sizes.find((one) => wrapName(title, room.width, one, 99).length * one * leading <= room.height) ?? 26;
  return { size, lines: wrapName(title, room.width, size, Math.floor(room.height / (size * leading))) };
}

/** A card as boxes and lines of text; `ground` is the address of the drawing among the pictures given to the renderer. */
export function composeCard({ title, kicker, siteName, funder }: Card, ground: string, colours: Record<string, string>): Node {
  const { size, lines } = setHeadline(title);
  const line = (text: string, style: object): Node => ({ type: 'text', text, style: { whiteSpace: 'nowrap', lineHeight: leading, ...style } });
  const small = (text: string, width: number, style: object): Node[] => wrapName(text, width, 25, 2).map((part) => line(part, { fontSize: 25, lineHeight: 1.3, ...style }));
  const column = (children: Node[], style: object = {}): Node => ({ type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children });
  return {
    type: 'container',
    style: { display: 'flex', width: cardSize.width, height: cardSize.height, backgroundColor: colours['cluster-deep'], color: colours['on-deep'], fontFamily },
    children: [
      column(
        [
          line(siteName, { fontSize: Math.min(34, (34 * room.width) / textWidth(siteName, 34)), fontWeight: 800 }),
          column([
            ...small(kicker, room.width, { color: colours.amber, fontWeight: 700, marginBottom: 8 }),
            ...lines.map((text) => line(text, { fontSize: size, fontWeight: 800, letterSpacing: -0.02 * size })),
          ]),
          column(small(funder, room.width, { color: colours['on-deep-2'] })),
        ],
        { justifyContent: 'space-between', width: cardSize.width - groundSize.width, height: '100%', padding: `52px ${edge}px` },
      ),
      { type: 'container', style: { display: 'flex', width: groundSize.width, height: groundSize.height, backgroundColor: colours.cluster }, children: [{ type: 'image', src: ground, width: groundSize.width, height: groundSize.height }] },
    ],
  };
}
