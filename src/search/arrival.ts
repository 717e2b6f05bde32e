import type { Marked } from './excerpt.ts';
import type { PagefindData } from './pagefind.ts';
import { fold, wordsOf } from './words.ts';

/** A heading of a page with marked words below it. */
export interface Heading {
  id: string;
  text: string;
}

const mostMarks = 5;
const mostHeadings = 3;

/**
 * The part of an address after `#` by which a browser marks the words on the page it opens (WICG text fragments); a browser that
 * does not know it goes to the heading, or to the top.
 * @param range places of words between which the marked ones are taken
 */
export function arrivalHash({ words, marks }: Marked, id = '', [from, to] = [0, words.length]): string {
  const texts = new Map<string, string>();
  for (let place = from; place < to && texts.size < mostMarks; place += 1) {
    const form = fold(words[place] ?? '');
    if (marks[place] && !texts.has(form)) texts.set(form, directive(words, place));
  }
  const all = [...texts.values()].filter(Boolean).join('&');
  return id || all ? `#${id}${all && `:~:${all}`}` : '';
}

/** One word with the word after or before it, so that the menu is not marked in the place of the text. */
function directive(words: readonly string[], place: number): string {
  const bare = (at: number) => wordsOf(words[at] ?? '').join(' ');
  const [word, next, previous] = [bare(place), bare(place + 1), bare(place - 1)];
  if (!word) return '';
  if (next && words[place]?.endsWith(word) && words[place + 1]?.startsWith(next)) return `text=${encoded(word)},-${encoded(next)}`;
  if (previous && words[place - 1]?.endsWith(previous) && words[place]?.startsWith(word)) return `text=${encoded(previous)}-,${encoded(word)}`;
  return `text=${encoded(word)}`;
}

/** A hyphen has a meaning of its own in a text fragment. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The headings below which most marked words stand, in the order of the page, each with the places of its words. */
export function headingsOf({ anchors = [] }: PagefindData, { words, marks }: Marked): (Heading & { range: [number, number] })[] {
  const headings = anchors.filter(({ element, text }) => /^h[2-4]$/.test(element) && text?.trim()).sort((a, b) => a.location - b.location);
  const counted = headings.map(({ id, text = '', location }, index) => {
    const end = headings[index + 1]?.location ?? words.length;
    return { id, text: text.trim(), range: [location, end] as [number, number], count: marks.slice(location, end).filter(Boolean).length };
  });
  const most = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).slice(0, mostHeadings);
  return counted.filter((heading) => most.includes(heading));
}
