import { inSection, isDated, type AnyEntry } from './content/entry.ts';
import { newestFirst } from './routes/build-routes.ts';
import { sections, type Section } from './sections.ts';

/** The entries of each section in the order in which its list shows them: dated ones newest first. */
export function orderEntries(entries: readonly AnyEntry[]): Record<Section, AnyEntry[]> {
  return Object.fromEntries(sections.map((section) => [section, orderSection(entries, section)])) as Record<Section, AnyEntry[]>;
}

function orderSection(entries: readonly AnyEntry[], section: Section): AnyEntry[] {
  const all = inSection(entries, section) as AnyEntry[];
  if (all.every(isDated)) return newestFirst(all);
  switch (section) {
    case 'partners':
      return inSection(entries, section).sort((a, b) => a.facts.order - b.facts.order);
    case 'training':
      return inSection(entries, section).sort((a, b) => a.facts.number - b.facts.number);
    default:
      return all;
  }
}
