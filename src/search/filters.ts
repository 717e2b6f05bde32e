/** What the reader ticked, by filter: `{ kind: ['Naujienos'], year: ['2017'] }`. */
export type Chosen = Record<string, string[]>;

/** Draws the filters as groups of checkboxes from the page's templates; years newest first. */
export function drawFilters(holder: HTMLElement, available: Record<string, Record<string, number>>, labels: Record<string, string>): void {
  const groups = Object.entries(labels).flatMap(([name, label]) => {
    const values = Object.keys(available[name] ?? {});
    if (values.length < 2) return [];
    values.sort((a, b) => (name === 'year' ? b.localeCompare(a) : a.localeCompare(b, document.documentElement.lang)));
    return [drawGroup(name, label, values)];
  });
  holder.replaceChildren(...groups);
  holder.hidden = groups.length === 0;
}

function drawGroup(name: string, label: string, values: readonly string[]): DocumentFragment {
  const group = copyOf('search-filter');
  group.querySelector('legend')?.append(label);
  const options = values.map((value) => {
    const option = copyOf('search-option');
    const box = option.querySelector('input');
    if (box) Object.assign(box, { name, value });
    option.querySelector('label')?.append(value);
    return option;
  });
  group.querySelector('fieldset')?.append(...options);
  return group;
}

function copyOf(id: string): DocumentFragment {
  return (document.getElementById(id) as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
}

/** Reads what is ticked. */
export function chosenFilters(holder: HTMLElement): Chosen {
  const chosen: Chosen = {};
  for (const box of holder.querySelectorAll<HTMLInputElement>('input:checked')) chosen[box.name] = [...(chosen[box.name] ?? []), box.value];
  return chosen;
}
