import { messages } from '../i18n/index.ts';
import { chosenFilters, drawFilters } from './filters.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { drawResult } from './results.ts';

const shownAtOnce = 10;

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Makes the search page work: the engine is loaded with the first look at the field and not before. */
export function startSearchPage(): void {
  const [form, field, filters, status, list, more] = [find<HTMLFormElement>('search'), find<HTMLInputElement>('search-field'), find('search-filters'), find('search-status'), find('search-results'), find<HTMLButtonElement>('search-more')];
  const words = messages(document.documentElement.lang === 'en' ? 'en' : 'lt');
  let engine: Promise<Pagefind> | undefined;
  let found: PagefindResult[] = [];
  let latest = 0;

  const start = () =>
    (engine ??= loadPagefind(form.dataset['index'] ?? '/pagefind/', form.dataset['base'] ?? '/').then(async (pagefind) => {
      drawFilters(filters, await pagefind.filters(), { kind: words.searchFilterKind, year: words.searchFilterYear });
      return pagefind;
    }));

  async function showMore(): Promise<void> {
    const [results, shown] = [found, list.childElementCount];
    const next = await Promise.all(results.slice(shown, shown + shownAtOnce).map((result) => result.data()));
    // Another search, or a second press of the button, was quicker.
    if (found !== results || list.childElementCount !== shown) return;
    list.append(...next.map(drawResult));
    more.hidden = list.childElementCount >= found.length;
  }

  /** Shows more and goes on from there: the button, which may be gone now, held the keyboard's place. */
  async function goOn(): Promise<void> {
    const shown = list.childElementCount;
    await showMore();
    list.children[shown]?.querySelector('a')?.focus();
  }

  /** From the first key on, what stands in the list belongs to the words before; a search for those is dropped. */
  function outdate(): void {
    latest += 1;
    list.setAttribute('aria-busy', 'true');
  }

  /** Runs a search; an older one that answers later is dropped. */
  async function search(): Promise<void> {
    // Servers refuse addresses of many kilobytes, and a value set by `?q=` heeds no `maxlength`.
    const query = field.value.trim().slice(0, field.maxLength);
    outdate();
    const own = latest;
    keepInAddress(query);
    try {
      if (!query) return show([], '');
      status.textContent = words.searchWorking;
      const pagefind = await start();
      const chosen = Object.fromEntries(Object.entries(chosenFilters(filters)).map(([name, any]) => [name, { any }]));
      const { results } = await pagefind.search(query, { filters: chosen });
      if (own !== latest) return;
      show(results, results.length ? words.searchFound(results.length, query) : words.searchNothing(query));
      await showMore();
    } catch (error) {
      engine = undefined;
      if (own === latest) show([], form.dataset['dev'] === undefined ? words.searchFailed : words.searchNeedsBuild);
      console.warn(error);
    } finally {
      if (own === latest) list.setAttribute('aria-busy', 'false');
    }
  }

  function show(results: PagefindResult[], message: string): void {
    found = results;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = message;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  field.addEventListener('focus', () => void start().catch(() => (engine = undefined)), { once: true });
  field.addEventListener('input', outdate);
  field.addEventListener('input', delayed(() => void search(), 150));
  filters.addEventListener('change', () => void search());
  more.addEventListener('click', () => void goOn());
  field.value = new URL(location.href).searchParams.get('q') ?? '';
  if (field.value) void search();
}

function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

function delayed(action: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
}
