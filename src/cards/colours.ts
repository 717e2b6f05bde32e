import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The colours of the site by their role, as they are in the light: for pictures, where no custom property reaches. */
export function tokenColours(): Record<string, string> {
  const css = readFileSync(resolve('src/styles/tokens.css'), 'utf8');
  const [light = ''] = css.split('@media');
  return Object.fromEntries([...light.matchAll(/--color-([\w-]+):\s*(#\w+)/g)].map(([, role = '', colour = '']) => [role, colour]));
}
