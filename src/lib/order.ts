import { inSection, type AnyEntry, type Entry } from './content/entry.ts';
import { newestFirst } from './routes/build-routes.ts';
import { sections, type Section } from './sections.ts';

/** The entries of each section in the order in which its list shows them: news and events newest first. */
export function orderEntries(entries: readonly AnyEntry[]): Record<Section, AnyEntry[]> {
  return Object.fromEntries(sections.map((section) => [section, orderSection(entries, section)])) as Record<Section, AnyEntry[]>;
}

function orderSection(entries: readonly AnyEntry[], section: Section): AnyEntry[] {
  switch (section) {
    case 'news':
    case 'events':
      return newestFirst(inSection(entries, section) as Entry<'news' | 'events'>[]) as AnyEntry[];
    case 'partners':
      return inSection(entries, section).sort((a, b) => a.facts.order - b.facts.order);
    case 'training':
      return inSection(entries, section).sort((a, b) => a.facts.number - b.facts.number);
    default:
      return inSection(entries, section) as AnyEntry[];
  }
}
