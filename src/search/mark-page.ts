import { escapeAttribute } from '../lib/escape.ts';
import type { Locale } from '../lib/locales.ts';
import { indexKeys } from './index-keys.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageText } from './page-text.ts';

/**
 * A page as the index reads it: with its other names and the keys of its words as elements nobody sees
 * (pagefind.app/docs/metadata). The page on disk stays as it is.
 */
export function markPage(html: string, locale: Locale, { title, text }: PageText, { names }: Pick<PageFacts, 'names'>): string {
  const told = names.join(', ');
  const marks = Object.entries({ ...indexKeys(`${title} ${told}`, text, locale), names: told }).flatMap(([name, value]) => (value ? [mark(name, value)] : []));
  return html.replace('</body>', () => `${marks.join('')}</body>`);
}

function mark(name: string, value: string): string {
  return `<span data-pagefind-meta="${name}[data-is]" data-is="${escapeAttribute(value)}"></span>`;
}
