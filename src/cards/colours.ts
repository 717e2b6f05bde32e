import { colourTokens } from '../tokens.ts';

/** The colours of the site by their role, as they are in the light: for pictures, where no custom property reaches. */
export function tokenColours(): Record<string, string> {
  return Object.fromEntries([...colourTokens()].map(([role, { light }]) => [role, light]));
}
