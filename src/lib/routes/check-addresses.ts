import { entryId, type AnyEntry } from '../content/entry.ts';
import type { LocatedData } from '../content/front-matter.ts';
import { locales } from '../locales.ts';
import type { Problem } from '../problems/problem.ts';
import type { SiteSettings, Tags } from '../schemas/site.ts';
import { slugify } from '../slug.ts';
import { buildRoutes } from './build-routes.ts';

/** Finds two things with one address, and titles that give none. */
export function checkAddresses(entries: readonly AnyEntry[], tags: Tags): Problem[] {
  const unnamed = entries.flatMap(checkSlug);
  return unnamed.length ? unnamed : checkClashes(entries, buildRoutes(entries, tags));
}

function checkSlug(entry: AnyEntry): Problem[] {
  return locales.flatMap((locale) => {
    const words = entry.words[locale];
    if (!words || words.slug || slugify(words.title)) return [];
    return [{ file: entry.body[locale]?.file ?? '', line: 1, column: 1, rule: 'no-address', what: 'The title holds no letter or digit an address could be made of', remedy: 'Add “slug: …” in lower-case ASCII.' }];
  });
}

function checkClashes(entries: readonly AnyEntry[], routes: ReturnType<typeof buildRoutes>): Problem[] {
  const owners = new Map<string, string>();
  return routes.flatMap(({ id, address, locale }) => {
    const owner = owners.get(address);
    owners.set(address, owner ?? id);
    if (!owner) return [];
    // One of the two is always an entry, whose file can be named.
    const entry = entries.find((one) => entryId(one) === id) ?? entries.find((one) => entryId(one) === owner);
    const other = entry && entryId(entry) === id ? owner : id;
    const file = entry?.body[locale]?.file ?? entry?.body.lt.file ?? '';
    return [{ file, line: 1, column: 1, rule: 'address-taken', what: `Its address ${address} belongs to ${other} already`, remedy: 'Give one of the two another “slug: …”.' }];
  });
}

/** Menu items of `site.yaml` that lead nowhere: they are left out of the menus, and the build says so. */
export function checkMenus({ navigation, home }: SiteSettings, located: LocatedData, known: ReadonlySet<string>): Problem[] {
  const items = [
    ...navigation.main.map(({ to }, index) => ({ to, path: ['navigation', 'main', index, 'to'] })),
    ...navigation.footer.flatMap((group, at) => group.items.map(({ to }, index) => ({ to, path: ['navigation', 'footer', at, 'items', index, 'to'] }))),
    ...home.actions.map(({ to }, index) => ({ to, path: ['home', 'actions', index, 'to'] })),
    { to: home.press.to, path: ['home', 'press', 'to'] },
  ];
  return items
    .filter(({ to }) => !known.has(routeIdOf(to)))
    .map(({ to, path }) => ({ ...located.placeOf(path), rule: 'menu-leads-nowhere', what: `The menu leads to ${to}, and there is nothing there`, remedy: 'It is left out. Write the path of a list (/news) or of a folder (/pages/about).' }));
}

/** The route that a path in content means: `/` is home, everything else is its own name. */
export function routeIdOf(path: string): string {
  return path === '/' ? 'home' : path.slice(1);
}
