/** One record for a page, so that a reader can see what is kept; it is there only while something is ticked. */
const record = `ticks ${location.pathname}`;

function ticked(): string[] {
  try {
    return JSON.parse(localStorage.getItem(record) ?? '[]') as string[];
  } catch {
    // A browser that keeps nothing ticks all the same.
    return [];
  }
}

function keep(names: string[]): void {
  try {
    if (names.length) localStorage.setItem(record, JSON.stringify(names));
    else localStorage.removeItem(record);
  } catch {}
}

/** Makes the boxes of a list boxes to tick, which only this browser remembers, by the words of the task. */
function start(list: HTMLElement, before: readonly string[]): void {
  const status = list.querySelector('[role=status]') as HTMLElement;
  // It stands on the page, so that its styles do.
  const pattern = list.querySelector('template')?.content.firstElementChild as HTMLInputElement;
  const inputs = [...list.querySelectorAll('.box')].map((box) => {
    const words = box.nextElementSibling as HTMLElement;
    const input = pattern.cloneNode() as HTMLInputElement;
    input.name = `${list.ariaLabel}: ${words.textContent}`;
    input.checked = before.includes(input.name);
    input.ariaLabel = words.textContent;
    words.onclick = ({ target }) => (target as Element).closest('a') ?? input.click();
    box.replaceWith(input);
    return input;
  });
  const tell = () => {
    const count = String(inputs.filter(({ checked }) => checked).length);
    status.textContent = status.dataset['says']?.replace('{n}', count).replace('{all}', String(inputs.length)) ?? '';
  };
  const save = () => {
    const others = ticked().filter((name) => inputs.every((input) => input.name !== name));
    keep([...others, ...inputs.flatMap(({ checked, name }) => (checked ? name : []))]);
    tell();
  };
  list.onchange = save;
  (list.querySelector('button') as HTMLButtonElement).onclick = () => {
    for (const input of inputs) input.checked = false;
    save();
  };
  tell();
}

for (const list of document.querySelectorAll<HTMLElement>('.check')) start(list, ticked());
