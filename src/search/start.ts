import { builtIndex } from './built-index.ts';
import { openDialog, type SearchPage } from './dialog.ts';
import { keepInAddress } from './keep-in-address.ts';
import { startPanel } from './panel.ts';

// The one script of the search: on its own page it starts there, elsewhere the loader asks for the dialog.
if (document.querySelector('#search-panel')) {
  const { search } = startPanel(document, builtIndex, keepInAddress);
  const query = new URL(location.href).searchParams.get('q');
  if (query) search(query);
}
document.addEventListener('search', (event) => openDialog((event as CustomEvent<SearchPage>).detail));
