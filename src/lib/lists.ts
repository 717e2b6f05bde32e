import { entryId, isDated, type AnyEntry } from './content/entry.ts';
import { mentionedBy, municipalitiesOf } from './mentions.ts';
import { byYear, newestFirst } from './routes/build-routes.ts';
import { datedSections, sections, type DatedSection, type Section } from './sections.ts';

/** A list of entries by what it gathers: a section by keys, a year of a section, what bears a tag, what mentions a partner, news of an event, press releases. */
export type ListName = `section ${Section}` | `year ${DatedSection} ${string}` | `tag ${string}` | `partner ${string}` | `event ${string}` | 'releases';

/** The entries before and after one in its section’s own order. */
export interface Neighbours {
  previous?: AnyEntry;
  next?: AnyEntry;
}

/**
 * Gathers every list that pages ask for, each once: a page that looked through all entries by itself would make the build grow
 * with the square of the archive. Under a tag dated entries come first and newest first, then the others as they stand in content.
 */
export function gatherLists(entries: readonly AnyEntry[]): Map<string, readonly AnyEntry[]> {
  const lists = new Map<string, AnyEntry[]>(sections.map((section) => [`section ${section}` satisfies ListName, []]));
  const add = (name: ListName, entry: AnyEntry) => {
    const list = lists.get(name);
    if (list) list.push(entry);
    else lists.set(name, [entry]);
  };
  for (const entry of entries) add(`section ${entry.section}`, entry);
  const dated = newestFirst(entries.filter(isDated));
  for (const entry of [...dated, ...entries.filter((one) => !isDated(one))]) for (const tag of new Set(entry.facts.tags)) add(`tag ${tag}`, entry);
  const municipalities = municipalitiesOf(entries);
  for (const entry of dated) {
    for (const partner of mentionedBy(entry, municipalities)) add(`partner ${partner}`, entry);
    if (entry.section !== 'news') continue;
    for (const event of new Set(entry.facts.events)) add(`event ${event}`, entry);
    if (entry.facts.kind === 'press-release') add('releases', entry);
  }
  for (const section of datedSections) for (const [year, ofYear] of byYear(dated.filter((entry) => entry.section === section))) lists.set(`year ${section} ${year}` satisfies ListName, ofYear);
  return lists;
}

/** The neighbours of every entry by its id, from the sections in their order. */
export function gatherNeighbours(inOrder: Readonly<Record<Section, readonly AnyEntry[]>>): Map<string, Neighbours> {
  const pairs = sections.flatMap((section) =>
    inOrder[section].map((entry, index, order): [string, Neighbours] => {
      const [previous, next] = [order[index - 1], order[index + 1]];
      return [entryId(entry), { ...(previous && { previous }), ...(next && { next }) }];
    }),
  );
  return new Map(pairs);
}
