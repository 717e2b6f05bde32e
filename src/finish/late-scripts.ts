/** A script of a page; what stands in a template waits for its own moment, as the questionnaire's does for the first answer. */
const moduleTag = /<template\b[\s\S]*?<\/template>|<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Takes the module scripts out of a page and names them on its root, where the line in the head finds them once the words are drawn
 * (src/scripts/head-line.ts). The page of the search keeps its own: there they are what the reader waits for.
 */
export function lateScripts(html: string): string {
  if (html.includes(' id="search-panel"')) return html;
  const files: string[] = [];
  const rest = html.replace(moduleTag, (found, file?: string) => {
    if (file === undefined) return found;
    files.push(file);
    return '';
  });
  return files.length === 0 ? html : rest.replace(/<html[^>]*/, (tag) => `${tag} data-js="${files.join(' ')}"`);
}
