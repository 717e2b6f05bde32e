import { messages } from '../../i18n/index.ts';
import { entryId, type AnyEntry } from '../content/entry.ts';
import type { Locale } from '../locales.ts';
import { absolute, href, routeForPath, type Site } from '../site.ts';
import type { ResolvedLink } from './html.ts';
import type { LinkTarget } from './model.ts';

/**
 * Says where a link of a text leads in this language; undefined when its target is not published yet,
 * and the words then stand without a link.
 * @param full true for feeds and documents, whose links must name the host
 */
export function resolveLink(site: Site, entry: AnyEntry, locale: Locale, target: LinkTarget, full = false): ResolvedLink | undefined {
  const write = (address: string) => (full ? absolute(site, address) : href(site, address));
  switch (target.to) {
    case 'web':
    case 'mail':
    case 'phone':
      return { href: target.address };
    case 'fragment': {
      const own = full ? routeForPath(site, `/${entryId(entry)}`, locale) : undefined;
      return { href: `${own ? write(own.address) : ''}#${target.fragment}` };
    }
    case 'file':
      return { href: write(fileAddress(entry, target.file)) };
    case 'path': {
      const route = routeForPath(site, target.path, locale);
      if (!route) return undefined;
      const link = { href: write(route.address) + (target.fragment ? `#${target.fragment}` : '') };
      return route.locale === locale ? link : { ...link, lang: route.locale, note: messages(locale).onlyIn[route.locale] };
    }
  }
}

/** Address of a file that lies beside an entry's text. */
export function fileAddress(entry: Pick<AnyEntry, 'section' | 'key'>, file: string): string {
  return `/files/${entry.section}/${entry.key}/${file}`;
}
