import { messages } from '../../i18n/index.ts';
import type { AnyEntry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { entryAddress } from '../routes/addresses.ts';
import { absolute, type Site } from '../site.ts';
import { documentParts, type Part } from './html.ts';
import { readDocument } from './read.ts';
import { resolveLink } from './resolve-link.ts';

/** The text of an entry as one piece of HTML with full addresses, for what is read elsewhere than on its page. */
export function fullText(site: Site, locale: Locale, entry: AnyEntry): string {
  const { footnotes, backToText, table, done, toDo } = messages(locale);
  const resolve = (target: Parameters<typeof resolveLink>[3]) => resolveLink(site, entry, locale, target, true);
  return plainHtml(documentParts(readDocument(entry, locale), { resolveLink: resolve, page: absolute(site, entryAddress(entry, locale)), labels: { footnotes, backToText, table, done, toDo } }));
}

/** Elsewhere the text inside components is shown, not what they draw on the page. */
function plainHtml(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : plainHtml(part.children))).join('');
}
