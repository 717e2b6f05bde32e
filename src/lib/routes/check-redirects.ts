import { entryId, type AnyEntry } from '../content/entry.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
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
    if (owner) return [problem(placeOf(from), 'oldAddressTaken', { address: from, owner })];
    if (!ids.has(routeIdOf(to))) return [problem(placeOf(from), 'oldAddressLeadsNowhere', { path: to })];
    return [];
  });
}
