import { entryId, type AnyEntry } from '../content/entry.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { Redirects, Tags } from '../schemas/site.ts';
import { buildRoutes } from './build-routes.ts';
import { routeIdOf } from './check-addresses.ts';

/** Finds redirects that lead nowhere, and those from an address that something has. */
export function checkRedirects(redirects: Redirects, entries: readonly AnyEntry[], tags: Tags, placeOf: (from: string) => Place): Problem[] {
  const routes = buildRoutes(entries, tags);
  const ids = new Set([...routes.map(({ id }) => id), ...entries.map(entryId)]);
  const addresses = new Map(routes.map(({ address, id }) => [address, id]));
  return Object.entries(redirects).flatMap(([from, to]): Problem[] => {
    const owner = addresses.get(from);
    if (owner) return [{ ...placeOf(from), rule: 'address-taken', what: `${from} is an old address, and it belongs to ${owner} now`, remedy: 'Remove the line.' }];
    if (!ids.has(routeIdOf(to))) return [{ ...placeOf(from), rule: 'broken-reference', what: `The old address leads to ${to}, and there is nothing there`, remedy: 'Write the path of a list (/news) or of a folder (/news/2017-03-rezultatai).' }];
    return [];
  });
}
