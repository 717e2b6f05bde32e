/** Lets the arrow keys go from the field to the first result, from one to the next, and back into the field. */
export function moveByArrows(panel: HTMLElement, field: HTMLElement): void {
  panel.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...panel.querySelectorAll<HTMLElement>('li h3 a')];
    const from = event.target === field ? -1 : links.indexOf((event.target as HTMLElement).closest('li')?.querySelector<HTMLElement>('h3 a') ?? field);
    if (!step || (from < 0 && event.target !== field)) return;
    const next = from + step < 0 ? field : links[from + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
