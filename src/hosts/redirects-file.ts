import type { HostPlan } from './plan.ts';

/**
 * Writes `_redirects` for Netlify, Cloudflare Pages and GitLab Pages. Each passes over lines it cannot read:
 * the ones with “!” are for Netlify, which else would show the page that leads on for hosts without redirects; the ones without are
 * for Cloudflare and count with the others towards its 2,000 (so 1,000 old addresses); the ones with 404 are for Netlify again –
 * Cloudflare finds the nearest 404.html by itself, GitLab knows only the one of the whole site.
 */
export function redirectsFile({ redirects, notFound }: HostPlan): string {
  const lines = redirects.flatMap(({ from, to }) => [`${from} ${to} 301!`, `${from} ${to} 301`]);
  const missing = notFound.map(({ folder, page }) => `${folder}* ${page} 404`);
  return ['# Made by “npm run build” from content/redirects.yaml; Netlify, Cloudflare Pages and GitLab Pages read it.', ...lines, ...missing, ''].join('\n');
}
