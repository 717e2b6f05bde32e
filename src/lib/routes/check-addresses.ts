import { entryId, type AnyEntry } from '../content/entry.ts';
import type { LocatedData } from '../content/front-matter.ts';
import { locales } from '../locales.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import type { SiteSettings, Tags } from '../schemas/site.ts';
import { slugify } from '../slug.ts';
import type { Route } from './route.ts';

/** Finds two things with one address, and titles that give none; `placeOfTag` says where a tag stands in `tags.yaml`. */
export function checkAddresses(entries: readonly AnyEntry[], tags: Tags, routes: readonly Route[], placeOfTag: (tag: string) => Place): Problem[] {
  const unnamed = [...entries.flatMap(checkSlug), ...Object.keys(tags).flatMap((tag) => checkTag(tags, tag, placeOfTag))];
  return unnamed.length ? unnamed : checkClashes(entries, routes, placeOfTag);
}

function checkSlug(entry: AnyEntry): Problem[] {
  return locales.flatMap((locale) => {
    const words = entry.words[locale];
    if (!words || words.slug || slugify(words.title)) return [];
    return [problem({ file: entry.body[locale]?.file ?? '', line: 1, column: 1 }, 'titleWithoutAddress')];
  });
}

function checkTag(tags: Tags, tag: string, placeOfTag: (tag: string) => Place): Problem[] {
  return locales.flatMap((locale) => {
    if (slugify(tags[tag]?.[locale] ?? '')) return [];
    return [problem(placeOfTag(tag), 'tagWithoutAddress', { tag, locale })];
  });
}

function checkClashes(entries: readonly AnyEntry[], routes: readonly Route[], placeOfTag: (tag: string) => Place): Problem[] {
  const owners = new Map<string, Route>();
  return routes.flatMap((route): Problem[] => {
    const owner = owners.get(route.address);
    owners.set(route.address, owner ?? route);
    if (!owner) return [];
    // The one to change is an entry where there is one; else both are tags.
    const [changed, other] = owner.view === 'entry' && route.view !== 'entry' ? [owner, route] : [route, owner];
    const entry = entries.find((one) => entryId(one) === changed.id);
    const told = { address: route.address, owner: other.id };
    if (!entry) return [problem(placeOfTag(changed.tag ?? ''), 'tagAddressTaken', told)];
    return [problem({ file: entry.body[changed.locale]?.file ?? entry.body.lt.file, line: 1, column: 1 }, 'entryAddressTaken', told)];
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
    .map(({ to, path }) => problem(located.placeOf(path), 'menuLeadsNowhere', { path: to }));
}

/** The route that a path in content means: `/` is home, everything else is its own name. */
export function routeIdOf(path: string): string {
  return path === '/' ? 'home' : path.slice(1);
}
