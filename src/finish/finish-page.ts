import { lateScripts } from './late-scripts.ts';
import { contentSecurityPolicy } from './policy.ts';
import { trimSpaces } from './trim-spaces.ts';

const styleTag = /<style[^>]*>([\s\S]*?)<\/style>/g;
const scriptTag = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * Finishes one built page: one pruned style in the place of all, and the policy right after the charset,
 * so that it governs everything that follows.
 * @throws Error when the page has no `<meta charset>` to put the policy after, or carries a `style` attribute
 */
export async function finishPage(html: string, prune: (html: string, css: string) => Promise<string>): Promise<string> {
  const css = [...html.matchAll(styleTag)].map(([, text]) => text).join('\n');
  const bare = trimSpaces(html.replace(styleTag, ''));
  const inlineStyle = /<[^>]*\sstyle\s*=/i.exec(bare.replace(scriptTag, ''));
  if (inlineStyle) throw new Error(`A style attribute stands in ${inlineStyle[0].slice(0, 80)}; the policy blocks it. Use a class.`);
  const style = css ? (await prune(bare, css)).trim() : '';
  const scripts = [...bare.matchAll(scriptTag)].map(([, attributes = '', text = '']) => ({ attributes, text }));
  const policy = contentSecurityPolicy({
    styles: style ? [style] : [],
    scripts: scripts.filter(({ attributes, text }) => text && !/\btype="(?!module|text\/javascript|speculationrules)/.test(attributes)).map(({ text }) => text),
    ownScripts: scripts.some(({ attributes }) => /\bsrc=/.test(attributes)),
    search: bare.includes(' data-search'),
  });
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(bare)) throw new Error('The page has no <meta charset="utf-8"> to put the policy after.');
  // The style comes before what the rest of the page repeats: so it compresses best.
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">${style ? `<style>${style}</style>` : ''}`;
  return lateScripts(bare).replace(charset, () => head);
}
