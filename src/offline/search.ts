import type { Locale } from '../lib/locales.ts';
import { keepInAddress } from '../search/keep-in-address.ts';
import { startPanel } from '../search/panel.ts';
import { offlineSource, type OfflineIndex } from './engine.ts';

/** What `index.js` has left, which stands on the page before this script. */
declare const offlineIndex: OfflineIndex;

const { search } = startPanel(document, (_, base) => offlineSource(offlineIndex, base, document.documentElement.lang as Locale), keepWherePossible);
const query = new URL(location.href).searchParams.get('q');
if (query) search(query);

/** Some browsers let no page of a file change its address. */
function keepWherePossible(words: string): void {
  try {
    keepInAddress(words);
  } catch {}
}
