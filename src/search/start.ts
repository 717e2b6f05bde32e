import { openDialog, type SearchPage } from './dialog.ts';
import { startPanel } from './panel.ts';

// The one script of the search: on its own page it starts there, elsewhere the loader asks for the dialog.
if (document.querySelector('#search-panel')) {
  const { search } = startPanel(document, keepInAddress);
  const query = new URL(location.href).searchParams.get('q');
  if (query) search(query);
}
document.addEventListener('search', (event) => openDialog((event as CustomEvent<SearchPage>).detail));

function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
