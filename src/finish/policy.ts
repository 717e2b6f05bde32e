import { createHash } from 'node:crypto';

/** What a page holds that a content security policy must name. */
export interface PageParts {
  /** Texts of inline styles, to the letter. */
  styles: string[];
  /**
   * Texts of inline scripts that run, to the letter; and of speculation rules: Chromium takes them by the keyword `'inline-speculation-rules'`
   * only where the policy names no hash.
   */
  scripts: string[];
  /** True when the page loads scripts of this site. */
  ownScripts: boolean;
  /**
   * True for pages from which the search opens, which are all but the redirects and the page for missing addresses: its engine is
   * WebAssembly in a worker and reads its index. A script that the policy does not name gains nothing by it.
   */
  search: boolean;
}

/** The hash by which a policy names an inline text (CSP 3, section 2.3.1). */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The strictest policy under which a page still works: from `default-src 'none'` up, inline texts by their hashes. Scripts may make no markup and no script
 * of a text (Trusted Types); for the two policies of the search see src/search/loader.ts and src/search/pagefind.ts.
 */
export function contentSecurityPolicy({ styles, scripts, ownScripts, search }: PageParts): string {
  const scriptSources = [...scripts.map(hashSource), ...(ownScripts ? ["'self'"] : []), ...(search ? ["'wasm-unsafe-eval'"] : [])];
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': scriptSources,
    'style-src': styles.map(hashSource),
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': search ? ["'self'"] : [],
    'worker-src': search ? ["'self'"] : [],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': search ? ['default', 'search'] : ["'none'"],
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
