const order = ['default-src', 'script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'worker-src', 'object-src', 'form-action', 'base-uri'];

/**
 * The strictest policy that can stand in the header of every answer: a browser obeys it and the page's own, each by itself
 * (CSP 3, section 8.1), so it must allow what any page allows. Styles differ on every page, and only the page names its own.
 * It adds what a `<meta>` cannot say: that nothing may show the site in a frame. And it lets objects of this site be, which every page
 * forbids by itself: Chrome builds a page with an object around a PDF, and holds it to the header of the PDF.
 */
export function headerPolicy(policies: readonly string[]): string {
  const allowed = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const [name = '', ...sources] of policy.split(';').map((directive) => directive.trim().split(/\s+/))) {
      for (const source of sources) allowed.set(name, (allowed.get(name) ?? new Set()).add(source));
    }
  }
  if ([...(allowed.get('style-src') ?? [])].some((source) => source.startsWith("'sha256-"))) allowed.set('style-src', new Set(["'unsafe-inline'"]));
  allowed.set('object-src', new Set(["'self'"]));
  const known = [...order, ...[...allowed.keys()].filter((name) => !order.includes(name)).sort()];
  const directives = known.flatMap((name) => [...withoutNone(allowed.get(name))].sort().join(' ').replace(/^(?=.)/, `${name} `) || []);
  return framedNowhere(directives.join('; '));
}

/** A policy with what only a header can say: that nothing may show the page in a frame. */
export function framedNowhere(policy: string): string {
  return [policy, "frame-ancestors 'none'"].filter(Boolean).join('; ');
}

/** The policy of a PDF where a host can tell it from pages: browsers build pages of their own around it, which need more than ours. */
export const pdfPolicy = "frame-ancestors 'none'";

/** `'none'` beside another source means nothing. */
function withoutNone(sources: ReadonlySet<string> = new Set()): Set<string> {
  return sources.size > 1 ? new Set([...sources].filter((source) => source !== "'none'")) : new Set(sources);
}

/** The policy that a built page carries; undefined when it has none. */
export function policyOf(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
}
