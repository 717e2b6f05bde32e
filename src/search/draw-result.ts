import type { Locale } from '../lib/locales.ts';
import { arrivalHash, headingsOf } from './arrival.ts';
import { excerptOf, markWords } from './excerpt.ts';
import type { PagefindData } from './pagefind.ts';
import { copyOf } from './templates.ts';
import { wordsOf } from './words.ts';

/** Draws one result from the panel's template: its title as a link, what and when it is, where the words stand, and links to those headings. */
export function drawResult(root: ParentNode, data: PagefindData, kicker: readonly string[], query: string, locale: Locale, places: readonly number[]): DocumentFragment {
  const { url, meta } = data;
  const marked = markWords(data, query, locale, places);
  const item = copyOf(root, 'search-result');
  const link = item.querySelector('a');
  if (link) {
    // The title is seen at once: what is marked stands in the text below it.
    link.href = url + arrivalHash(marked, '', [wordsOf(meta['title'] ?? '').length, marked.words.length]);
    link.textContent = meta['title'] ?? url;
  }
  item.querySelector('.kicker')?.append(kicker.join(', '));
  item.querySelector('[data-excerpt]')?.replaceChildren(...excerptOf(marked).flatMap(({ text, marked: isMarked }) => [...(isMarked ? markOf(text) : [text]), ' ']));
  const headings = item.querySelector('[data-headings]');
  const pattern = headings?.querySelector('a');
  headings?.replaceChildren(
    ...headingsOf(data, marked).map(({ id, text, range }) => {
      const way = pattern?.cloneNode() as HTMLAnchorElement;
      way.href = url + arrivalHash(marked, id, range);
      way.textContent = text;
      return way;
    }),
  );
  if (!headings?.childElementCount) headings?.remove();
  return item;
}

/** A word with its mark, which leaves the signs round it out. */
function markOf(text: string): (HTMLElement | string)[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  const mark = document.createElement('mark');
  mark.textContent = word;
  return [before, mark, after];
}
