const order = ['default-src', 'script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'worker-src', 'form-action', 'base-uri'];

/**
 * The strictest policy that can stand in the header of every answer: a browser obeys it and the page's own, each by itself
 * (CSP 3, section 8.1), so it must allow what any page allows. Styles differ on every page, and only the page names its own.
 * It adds what a `<meta>` cannot say: that nothing may show the site in a frame.
 */
export function headerPolicy(policies: readonly string[]): string {
  const allowed = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const [name = '', ...sources] of policy.split(';').map((directive) => directive.trim().split(/\s+/))) {
      for (const source of sources) allowed.set(name, (allowed.get(name) ?? new Set()).add(source));
    }
  }
  if ([...(allowed.get('style-src') ?? [])].some((source) => source.startsWith("'sha256-"))) allowed.set('style-src', new Set(["'unsafe-inline'"]));
  const known = [...order, ...[...allowed.keys()].filter((name) => !order.includes(name)).sort()];
  const directives = known.flatMap((name) => [...withoutNone(allowed.get(name))].sort().join(' ').replace(/^(?=.)/, `${name} `) || []);
  return [...directives, "frame-ancestors 'none'"].join('; ');
}

/** `'none'` beside another source means nothing. */
function withoutNone(sources: ReadonlySet<string> = new Set()): Set<string> {
  return sources.size > 1 ? new Set([...sources].filter((source) => source !== "'none'")) : new Set(sources);
}

/** The policy that a built page carries; undefined when it has none. */
export function policyOf(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
}
