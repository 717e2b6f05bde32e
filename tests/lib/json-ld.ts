import type { BuiltPage } from './pages.ts';

/** A node of JSON-LD as it was printed. */
export interface Node {
  '@type': string;
  [key: string]: unknown;
}

/**
 * The nodes of a page's JSON-LD.
 * @throws Error when the page has none, or more than one block of it, or what it has is no JSON
 */
export function nodesOf({ address, document }: BuiltPage): Node[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  if (scripts.length !== 1) throw new Error(`${address} has ${scripts.length} blocks of JSON-LD`);
  const graph = JSON.parse(scripts[0]?.rawText ?? '') as { '@context': string; '@graph': Node[] };
  if (graph['@context'] !== 'https://schema.org') throw new Error(`${address} has JSON-LD of another vocabulary`);
  return graph['@graph'];
}

/** The node of a page with one of the types, where there is one. */
export function nodeOf(page: BuiltPage, ...types: string[]): Node | undefined {
  return nodesOf(page).find((node) => types.includes(node['@type']));
}
