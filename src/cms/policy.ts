import type { Backend } from './backend.ts';

/**
 * The policy of the editor's page: scripts of this site only, and connections only to the host of the repository. Sveltia CMS lays its
 * styles into the page by itself, so these cannot be named; photographs being written are shown from the memory of the browser.
 */
export function editorPolicy({ connect, images }: Backend): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${images.map((source) => ` ${source}`).join('')}`,
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self' blob: data:${connect.map((source) => ` ${source}`).join('')}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
