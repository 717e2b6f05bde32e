const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Takes the module scripts out of a page and names them on its root, where the line in the head finds them once the words are drawn
 * (src/scripts/head-line.ts). The page of the search keeps its own: there they are what the reader waits for.
 */
export function lateScripts(html: string): string {
  const files = [...html.matchAll(moduleTag)].map(([, file]) => file);
  if (files.length === 0 || html.includes(' id="search-panel"')) return html;
  return html.replace(moduleTag, '').replace(/<html[^>]*/, (tag) => `${tag} data-js="${files.join(' ')}"`);
}
