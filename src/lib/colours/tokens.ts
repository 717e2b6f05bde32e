import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTokens, type Token } from '../contrast.ts';
import type { OwnColours } from '../schemas/colours.ts';

/** Colours by their names in `src/styles/tokens.css`. */
export type Tokens = ReadonlyMap<string, Token>;

/** The colours of a site that gives none of its own. */
export function baseTokens(): Tokens {
  return readTokens(readFileSync(resolve('src', 'styles', 'tokens.css'), 'utf8'));
}

/** The colours of a site: its own from `site.yaml` where it gives some. */
export function withOwnColours(tokens: Tokens, own: OwnColours = {}): Tokens {
  return new Map([...tokens, ...givenColours(own)]);
}

/** A project’s own colours as the block of CSS that stands after the tokens; empty when it gives none. */
export function themeOf(own: OwnColours = {}): string {
  const lines = givenColours(own).map(([name, { light, dark }]) => `--color-${name}: light-dark(${light}, ${dark});`);
  return lines.length ? `@theme {\n${lines.join('\n')}\n}\n` : '';
}

function givenColours(own: OwnColours): [string, Token][] {
  return Object.entries(own).flatMap(([name, colour]): [string, Token][] => (colour ? [[name, { light: colour.light.toLowerCase(), dark: colour.dark.toLowerCase() }]] : []));
}
