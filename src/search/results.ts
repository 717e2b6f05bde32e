import type { PagefindData } from './pagefind.ts';

/** Draws one result from the page's template: its title as a link, what and when it is, and where the words stand. */
export function drawResult({ url, meta, excerpt, filters }: PagefindData): DocumentFragment {
  const template = document.getElementById('search-result') as HTMLTemplateElement;
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = meta['title'] ?? url;
  }
  item.querySelector('.kicker')?.append([...(filters['kind'] ?? []), ...(filters['year'] ?? [])].join(', '));
  item.querySelector('[data-excerpt]')?.replaceChildren(...markedText(excerpt));
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
