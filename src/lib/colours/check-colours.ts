import { colourPairs } from '../colour-pairs.ts';
import type { LocatedData } from '../content/front-matter.ts';
import { contrast } from '../contrast.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { OwnColours } from '../schemas/colours.ts';
import { withOwnColours, type Tokens } from './tokens.ts';

/** Pairs with a colour of the project’s own that cannot be told apart well enough, in the light or in the dark (WCAG 2.2, 1.4.3 and 1.4.11). */
export function checkColours(own: OwnColours | undefined, base: Tokens, located: LocatedData): Problem[] {
  if (!own) return [];
  const tokens = withOwnColours(base, own);
  const given = new Set(Object.keys(own));
  return colourPairs.flatMap(({ colour, ground, least }) => {
    const name = [colour, ground].find((one) => given.has(one));
    const [above, below] = [tokens.get(colour), tokens.get(ground)];
    if (!name || !above || !below) return [];
    return (['light', 'dark'] as const).flatMap((scheme) => {
      const measured = contrast(above[scheme], below[scheme]);
      // Rounded down: 4.499 is not 4.5.
      return measured < least ? [problem(located.placeOf(['colours', name, scheme]), 'paleColour', { colour, ground, scheme, ratio: Math.floor(measured * 100) / 100, least })] : [];
    });
  });
}
