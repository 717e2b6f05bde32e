import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTokens, type Token } from './lib/contrast.ts';

/** The colours of the site by name, for what no stylesheet reaches: icons, drawings, cards, the style guide. */
export function colourTokens(): ReadonlyMap<string, Token> {
  return readTokens(readFileSync(resolve('src/styles/tokens.css'), 'utf8'));
}
