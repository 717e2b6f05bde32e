import { escapeAttribute } from '../lib/escape.ts';
import type { Locale } from '../lib/locales.ts';
import { indexKeys } from './index-keys.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageText } from './page-text.ts';

/**
 * A page as the index reads it: with its filters, its date, its other names and the keys of its words as elements nobody sees
 * (pagefind.app/docs/metadata). The page on disk stays as it is.
 */
export function markPage(html: string, locale: Locale, { title, text }: PageText, { filters, names, date }: PageFacts): string {
  const told = names.join(', ');
  const marks = [
    ...Object.entries({ ...indexKeys(`${title} ${told}`, text, locale), names: told }).flatMap(([name, value]) => (value ? [mark('meta', name, value)] : [])),
    ...(date ? [mark('sort', 'date', date)] : []),
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => mark('filter', name, value))),
  ];
  return html.replace('</body>', () => `${marks.join('')}</body>`);
}

function mark(kind: 'meta' | 'sort' | 'filter', name: string, value: string): string {
  return `<span data-pagefind-${kind}="${name}[data-is]" data-is="${escapeAttribute(value)}"></span>`;
}
