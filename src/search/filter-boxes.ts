import { countsOf, type Chosen, type Facets } from './facets.ts';
import type { FilterName } from './filter-names.ts';
import { copyOf } from './templates.ts';
import type { Hit } from './query.ts';

/** Draws the filters as groups of checkboxes; years newest first. Values that cannot divide anything are left out. */
export function drawFilters(root: ParentNode, holder: HTMLElement, facets: Facets, labels: Record<FilterName, string>): void {
  const groups = [...facets].filter(([, values]) => values.size > 1).map(([name, values]) => {
    const group = copyOf(root, 'search-filter');
    group.querySelector('legend')?.append(labels[name]);
    const sorted = [...values.keys()].sort((a, b) => (name === 'year' ? b.localeCompare(a) : a.localeCompare(b, document.documentElement.lang)));
    group.querySelector('fieldset')?.append(...sorted.map((value) => drawOption(root, name, value)));
    return group;
  });
  holder.replaceChildren(...groups);
}

function drawOption(root: ParentNode, name: FilterName, value: string): DocumentFragment {
  const option = copyOf(root, 'search-option');
  const box = option.querySelector('input');
  if (box) Object.assign(box, { name, value });
  option.querySelector('[data-name]')?.append(value);
  return option;
}

/** Reads what is ticked. */
export function chosenIn(holder: HTMLElement): Chosen {
  const chosen = new Map<FilterName, Set<string>>();
  for (const { name, value } of holder.querySelectorAll<HTMLInputElement>('input:checked')) chosen.set(name as FilterName, new Set([...(chosen.get(name as FilterName) ?? []), value]));
  return chosen;
}

/** Writes beside each value how many of the hits it would leave, and hides those that would leave none. */
export function showCounts(holder: HTMLElement, hits: readonly Hit[], facets: Facets, chosen: Chosen): void {
  const counts = new Map([...facets.keys()].map((name) => [name, countsOf(name, hits, facets, chosen)]));
  for (const label of holder.querySelectorAll('label')) {
    const box = label.querySelector('input');
    const count = counts.get(box?.name as FilterName)?.get(box?.value ?? '') ?? 0;
    const place = label.querySelector('[data-count]');
    if (place) place.textContent = `(${count})`;
    label.hidden = count === 0 && !box?.checked;
  }
  for (const group of holder.querySelectorAll('fieldset')) group.hidden = !group.querySelector('label:not([hidden])');
}
