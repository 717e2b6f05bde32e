/** What the reader ticked, by filter: `{ kind: ['Naujienos'], year: ['2017'] }`. */
export type Chosen = Record<string, string[]>;

/** Draws the filters as groups of checkboxes; years newest first. */
export function drawFilters(holder: HTMLElement, available: Record<string, Record<string, number>>, labels: Record<string, string>): void {
  const groups = Object.keys(labels).flatMap((name) => {
    const values = Object.keys(available[name] ?? {});
    if (values.length < 2) return [];
    values.sort((a, b) => (name === 'year' ? b.localeCompare(a) : a.localeCompare(b, document.documentElement.lang)));
    return [group(name, labels[name] ?? name, values)];
  });
  holder.replaceChildren(...groups);
  holder.hidden = groups.length === 0;
}

function group(name: string, label: string, values: readonly string[]): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  legend.className = 'font-bold';
  const options = values.map((value) => {
    const option = document.createElement('label');
    option.className = 'mr-5 inline-flex min-h-11 items-center gap-2';
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value, className: 'size-5 accent-cluster' });
    option.append(box, value);
    return option;
  });
  fieldset.append(legend, ...options);
  return fieldset;
}

/** Reads what is ticked. */
export function chosenFilters(holder: HTMLElement): Chosen {
  const chosen: Chosen = {};
  for (const box of holder.querySelectorAll<HTMLInputElement>('input:checked')) chosen[box.name] = [...(chosen[box.name] ?? []), box.value];
  return chosen;
}
