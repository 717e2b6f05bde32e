import { problem, type Place, type Problem } from '../problems/problem.ts';
import type { Redirects } from '../schemas/site.ts';
import { routeIdOf } from './check-addresses.ts';
import type { Route } from './route.ts';

/** Finds redirects that lead nowhere, and those from an address that something has; `known` are the ids of all routes and entries, drafts too. */
export function checkRedirects(redirects: Redirects, routes: readonly Route[], known: ReadonlySet<string>, placeOf: (from: string) => Place): Problem[] {
  const addresses = new Map(routes.map(({ address, id }) => [address, id]));
  return Object.entries(redirects).flatMap(([from, to]): Problem[] => {
    const owner = addresses.get(from);
    if (owner) return [problem(placeOf(from), 'oldAddressTaken', { address: from, owner })];
    if (!known.has(routeIdOf(to))) return [problem(placeOf(from), 'oldAddressLeadsNowhere', { path: to })];
    return [];
  });
}
