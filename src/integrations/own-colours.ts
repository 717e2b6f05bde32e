import { themeOf } from '../lib/colours/tokens.ts';
import { ownColours } from '../tokens.ts';

/** Vite plugin: lays the project’s own colours after those of the stylesheet, before Tailwind reads it. */
export function projectColours() {
  return {
    name: 'project-colours',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => (/\/src\/styles\/site\.css(?:\?|$)/.test(id.replaceAll('\\', '/')) ? `${code}${themeOf(ownColours())}` : undefined),
  };
}
