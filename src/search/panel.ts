import type { Locale } from '../lib/locales.ts';
import { byDate, narrowed, valuesOf, type Facets } from './facets.ts';
import { chosenIn, drawFilters, showCounts } from './filter-boxes.ts';
import { drawResult } from './draw-result.ts';
import { makeEngine, type Answered, type IndexSource } from './engine.ts';
import { moveByArrows } from './arrows.ts';
import type { Hit } from './query.ts';
import { counted, filled, readWords } from './script-words.ts';

const shownAtOnce = 10;
const readFirst = 3;
const leastLetters = 2;
/** Milliseconds without a key before a search is run, and before its outcome is announced. */
const pause = 15;
const rest = 700;

/**
 * Makes a search panel work (`Search.astro`): on its page, or in the dialog of another.
 * @param open finds the index, by its folder and the base of the site that the panel names
 * @param keep told of every query that is searched, so that the page can have it in its address
 */
export function startPanel(root: ParentNode, open: (folder: string, base: string) => IndexSource, keep: (query: string) => void): { search(query: string): void } {
  const find = <T extends HTMLElement>(id: string) => root.querySelector(`#${id}`) as T;
  const [panel, form, field, status, more] = [find('search-panel'), find<HTMLFormElement>('search'), find<HTMLInputElement>('search-field'), find('search-status'), find<HTMLButtonElement>('search-more')];
  const [list, partly, partlyTitle, meant, other, filters] = [find('search-results'), find('search-partly'), find('search-partly-title'), find('search-meant'), find('search-other'), find('search-filters')];
  const sort = find<HTMLSelectElement>('search-sort');
  const locale = document.documentElement.lang as Locale;
  const words = readWords(root);
  const engine = makeEngine(open(panel.dataset['index'] ?? '/pagefind/', panel.dataset['base'] ?? '/'), locale);
  let answer: Answered | undefined;
  let facets: Facets = new Map();
  let shown: Hit[] = [];
  let latest = 0;

  const count = () => list.childElementCount + partly.childElementCount;

  /** From the first key on, what stands in the lists belongs to the words before; a search for those is dropped. */
  function outdate(): number {
    latest += 1;
    list.setAttribute('aria-busy', 'true');
    return latest;
  }

  async function search(): Promise<void> {
    // A value set by an address heeds no `maxlength`, and servers refuse addresses of many kilobytes.
    const query = field.value.trim().slice(0, field.maxLength);
    const own = outdate();
    keep(query);
    try {
      answer = undefined;
      if ([...query].length < leastLetters) return await show('');
      status.textContent ||= words.working;
      const [found, sets] = await Promise.all([engine.ask(query), engine.facets()]);
      if (own !== latest) return;
      if (facets !== sets) drawFilters(root, filters, (facets = sets), words.filters);
      answer = found;
      await show(query);
      void showOther(query, own);
    } catch (error) {
      if (own !== latest) return;
      await show('');
      status.textContent = panel.dataset['dev'] === undefined ? words.failed : words.needsBuild;
      console.warn(error);
    } finally {
      if (own === latest) list.setAttribute('aria-busy', 'false');
    }
  }

  /** Puts the answer on the page: how many, the first results, and what was meant instead. */
  async function show(query: string): Promise<void> {
    const chosen = chosenIn(filters);
    const hits = answer?.hits ?? [];
    shown = narrowed(hits, facets, chosen);
    if (sort.value) shown = byDate(shown, await engine.dates());
    showCounts(filters, hits, facets, chosen);
    find('search-options').hidden = hits.length === 0;
    const ticked = [...chosen.values()].reduce((sum, { size }) => sum + size, 0);
    find('search-chosen').textContent = ticked ? ` (${ticked})` : '';
    status.textContent = answer ? sentence(query, answer) : '';
    const suggestion = answer && answer.query === query ? answer.suggestion : undefined;
    meant.hidden = !suggestion;
    const button = meant.querySelector('button');
    if (button) button.textContent = suggestion ?? '';
    other.hidden = true;
    await showMore(true);
  }

  function sentence(query: string, { hits, query: asked }: Answered): string {
    const whole = shown.filter(({ whole }) => whole).length;
    if (hits.length === 0) return filled(words.nothing, { query });
    if (shown.length === 0) return filled(words.narrowed, { query });
    if (asked !== query) return filled(words.corrected, { query, other: asked });
    return whole > 0 ? counted(words.found, whole, locale, { query }) : counted(words.partly, shown.length, locale, { query });
  }

  /** Draws the next results below those that stand, or from the first on: at once those that are read first, for on a slow line all come late together. */
  async function showMore(anew = false): Promise<void> {
    const [hits, from, query] = [shown, anew ? 0 : count(), answer?.query ?? ''];
    const next = hits.slice(from, from + shownAtOnce).map(async ({ id, result, places, whole }) => ({ whole, item: drawResult(root, await result.data(), [...valuesOf(facets, 'kind', id), ...valuesOf(facets, 'year', id)], query, locale, places) }));
    // Of those that fail while the first are waited for nobody else would take note.
    void Promise.allSettled(next);
    for (const batch of [next.slice(0, readFirst), next.slice(readFirst)]) {
      const before = count();
      const drawn = await Promise.all(batch);
      // Another search, or a second press of the button, was quicker.
      if (shown !== hits || count() !== before) return;
      if (anew && batch[0] === next[0]) for (const old of [list, partly]) old.replaceChildren();
      for (const { whole, item } of drawn) (whole ? list : partly).append(item);
      partlyTitle.hidden = partly.childElementCount === 0;
    }
    more.hidden = from + next.length >= hits.length;
  }

  /** Shows more and goes on from there: the button, which may be gone now, held the keyboard's place. */
  async function goOn(): Promise<void> {
    const from = list.childElementCount + partly.childElementCount;
    await showMore();
    root.querySelectorAll<HTMLElement>('#search-results > li, #search-partly > li')[from]?.querySelector('a')?.focus();
  }

  async function showOther(query: string, own: number): Promise<void> {
    const link = other.querySelector('a');
    if (!link) return;
    const n = await engine.countIn(link.dataset['locale'] as Locale, query);
    if (own !== latest || n === 0) return;
    link.search = new URLSearchParams({ q: query }).toString();
    link.textContent = counted(words.other, n, locale);
    other.hidden = false;
  }

  /** Shows what the filters and the order leave of the answer that is there. */
  async function narrow(): Promise<void> {
    const own = outdate();
    await show(field.value.trim().slice(0, field.maxLength));
    if (own === latest) list.setAttribute('aria-busy', 'false');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  field.addEventListener('focus', () => void Promise.all([engine.start(), engine.facets()]).catch(() => undefined), { once: true });
  field.addEventListener('input', outdate);
  field.addEventListener('input', delayed(() => void search(), pause));
  new MutationObserver(delayed(() => (find('search-said').textContent = status.textContent), rest)).observe(status, { childList: true });
  for (const chooser of [filters, sort]) chooser.addEventListener('change', () => void narrow());
  more.addEventListener('click', () => void goOn());
  meant.querySelector('button')?.addEventListener('click', ({ currentTarget }) => set((currentTarget as HTMLElement).textContent ?? ''));
  moveByArrows(panel, field);

  function set(query: string): void {
    field.value = query;
    field.focus();
    void search();
  }
  return { search: set };
}

function delayed(action: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
}
