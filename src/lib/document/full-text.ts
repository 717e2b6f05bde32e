import { messages } from '../../i18n/index.ts';
import type { AnyEntry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { entryAddress } from '../routes/addresses.ts';
import { absolute, type Site } from '../site.ts';
import { documentParts } from './html.ts';
import { plainHtml } from './plain-html.ts';
import { readDocument } from './read.ts';
import { resolveLink } from './resolve-link.ts';

/** The text of an entry as one piece of HTML with full addresses, for what is read elsewhere than on its page. */
export function fullText(site: Site, locale: Locale, entry: AnyEntry): string {
  const { footnotes, backToText, table, done, toDo } = messages(locale);
  const resolve = (target: Parameters<typeof resolveLink>[3]) => resolveLink(site, entry, locale, target, true);
  return plainHtml(documentParts(readDocument(entry, locale), { resolveLink: resolve, page: absolute(site, entryAddress(entry, locale)), labels: { footnotes, backToText, table, done, toDo } }));
}
