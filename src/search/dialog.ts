import { builtIndex } from './built-index.ts';
import { isolatedStyles } from './dialog-styles.ts';
import { startPanel } from './panel.ts';
import { copyOf } from './templates.ts';

/** The search page and its styles, as the loader read them. */
export interface SearchPage {
  page: Document;
  css: string;
}

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over a page. The panel is that of the search page, and stands in a shadow of its own, so that the styles of that page,
 * which come with it, change nothing on this one.
 */
export function openDialog(search: SearchPage): void {
  dialog ??= makeDialog(search);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('#search-field')?.focus();
}

function makeDialog({ page, css }: SearchPage): HTMLDialogElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [isolatedStyles(css)];
  root.append(copyOf(page, 'search-dialog'));
  const own = root.querySelector('dialog') as HTMLDialogElement;
  const panel = page.querySelector('#search-panel');
  if (panel) own.querySelector('#search-close')?.after(document.importNode(panel, true));
  document.body.append(host);
  startPanel(root, builtIndex, () => undefined);
  own.querySelector('#search-close')?.addEventListener('click', () => own.close());
  // A field of type search would keep the key for itself.
  own.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    own.close();
  });
  // A press beside the dialog, and a link to another place of this page, close it too.
  own.addEventListener('click', ({ target }) => {
    if (target === own || (target as Element).closest('a[href]')) own.close();
  });
  const key = own.querySelector<HTMLInputElement>('#search-key');
  if (key) offerKey(key);
  return own;
}

/** Lets the reader switch the key off that opens the search; where storage is blocked the choice is not offered. */
function offerKey(box: HTMLInputElement): void {
  try {
    box.checked = localStorage.getItem('search-key') !== 'off';
    box.addEventListener('change', () => (box.checked ? localStorage.removeItem('search-key') : localStorage.setItem('search-key', 'off')));
  } catch {
    box.closest('label')?.remove();
  }
}
