import type { PagefindData } from './pagefind.ts';

/** Draws one result: its title as a link, what and when it is, and the place where the words stand. */
export function drawResult({ url, meta, excerpt, filters }: PagefindData): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'border-b border-rule py-4';
  const kicker = document.createElement('p');
  kicker.className = 'kicker';
  kicker.textContent = [...(filters['kind'] ?? []), ...(filters['year'] ?? [])].join(', ');
  const heading = document.createElement('h2');
  heading.className = 'text-[1.2rem]';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const text = document.createElement('p');
  text.className = 'mt-1 text-ink-2';
  text.append(...markedText(excerpt));
  item.append(kicker, heading, text);
  return item;
}

/** Turns an excerpt into nodes: `<mark>` stays, and nothing else in it can become an element. */
function markedText(excerpt: string): (Node | string)[] {
  // The paragraph keeps the spaces at the ends, which a bare body would lose.
  const plain = (html: string) => new DOMParser().parseFromString(`<p>${html.replace(/</g, '&lt;')}</p>`, 'text/html').body.textContent ?? '';
  return excerpt.split(/(<mark>.*?<\/mark>)/su).map((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/su.exec(piece)?.[1];
    if (marked === undefined) return plain(piece);
    const mark = document.createElement('mark');
    mark.textContent = plain(marked);
    return mark;
  });
}
