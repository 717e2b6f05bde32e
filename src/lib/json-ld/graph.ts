import type { Graph, Thing } from 'schema-dts';
import type { Route } from '../routes/route.ts';
import type { Site } from '../site.ts';
import { crumbItems, webSite, type Crumb } from './parts.ts';

/** The JSON-LD of a page: what it is, its trail, and the site with its funding. */
export function pageGraph(site: Site, route: Route, subject: Thing | undefined, crumbs: readonly Crumb[]): Graph {
  const trail: Thing[] = crumbs.length ? [{ '@type': 'BreadcrumbList', itemListElement: crumbItems(site, crumbs) }] : [];
  return { '@context': 'https://schema.org', '@graph': [...(subject ? [subject] : []), ...trail, webSite(site, route)] };
}
