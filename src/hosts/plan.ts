import { locales, recordLocale, type Locale } from '../lib/locales.ts';
import { homeAddress, notFoundAddress } from '../lib/routes/addresses.ts';
import { redirectsOf } from '../lib/routes/redirects.ts';
import { href, type Site } from '../lib/site.ts';
import { framedNowhere, headerPolicy } from './header-policy.ts';
import { cachedFolders, caching, editorFolder, editorHeaders, securityHeaders, strictTransport } from './rules.ts';

/** What every host is told, in words of HTTP; all addresses carry the base. Each host's file is written from this alone. */
export interface HostPlan {
  /** Scheme and host, without a slash at the end. */
  origin: string;
  /** Folder of the site, with slashes at both ends. */
  base: string;
  /** Headers of every answer. */
  headers: (readonly [name: string, value: string])[];
  /** `Cache-Control` of folders; everything else is asked about each time. */
  caching: { folder: string; value: string }[];
  /** Headers that a folder has instead of those of every answer: of the editor, where it is part of the build. */
  ownHeaders: { folder: string; headers: (readonly [name: string, value: string])[] }[];
  /** Old addresses, which lead on for good. */
  redirects: { from: string; to: string }[];
  /** Pages for addresses where nothing is, by the folder they answer for; the one of the whole site comes last. */
  notFound: { folder: string; page: string }[];
}

/** Makes the plan of a site whose pages carry these policies, and whose editor, if it has one, carries its own. */
export function makeHostPlan(site: Site, policies: readonly string[], editorPolicy?: string): HostPlan {
  const byDepth = (locale: Locale) => (locale === recordLocale ? 1 : 0);
  return {
    origin: site.origin,
    base: site.base,
    headers: [...(site.origin.startsWith('https:') ? [strictTransport] : []), ['Content-Security-Policy', headerPolicy(policies)], ...securityHeaders],
    caching: cachedFolders.map((rule) => ({ folder: href(site, rule.folder), value: caching[rule.caching] })),
    ownHeaders: editorPolicy ? [{ folder: href(site, editorFolder), headers: [['Content-Security-Policy', framedNowhere(editorPolicy)], ...editorHeaders] }] : [],
    redirects: redirectsOf(site).map(({ from, to }) => ({ from: href(site, from), to })),
    notFound: [...locales].sort((a, b) => byDepth(a) - byDepth(b)).map((locale) => ({ folder: href(site, homeAddress(locale)), page: href(site, notFoundAddress(locale)) })),
  };
}
