import { archiveWords } from '../i18n/archive.ts';
import { hashSource } from '../finish/policy.ts';
import { formatDate } from '../lib/dates.ts';
import { escapeText } from '../lib/escape.ts';
import { locales } from '../lib/locales.ts';
import { homeAddress } from '../lib/routes/addresses.ts';
import { absolute, type Site } from '../lib/site.ts';
import { plain } from '../lib/typography/plain.ts';

/** The file that whoever opens the folder sees first. */
export const coverFile = 'ATVERTI-OPEN.html';

/** Folder of the site beside it. */
export const siteFolder = 'svetaine';

const style = ':root{color-scheme:light dark}body{font:1.15rem/1.6 system-ui,sans-serif;max-width:36rem;margin:auto;padding:1.5rem}a{display:inline-block;padding:.6rem 0;font-weight:700}section+section{border-top:1px solid;margin-top:2rem}';

/** The page that the offline edition begins with: in each language what it is, of which day, and the way in. */
export function coverPage(site: Site, day: string): string {
  const { name, funder } = site.settings;
  const parts = locales.map((locale) => {
    const words = archiveWords[locale];
    const address = absolute(site, homeAddress(locale));
    const lines = [words.offlineCopy(formatDate(day, locale)), words.onlineAt(address), funder.acknowledgement[locale]];
    return `<section lang="${locale}"><h1>${escapeText(name[locale])}</h1><p><a href="${siteFolder}${homeAddress(locale)}index.html">${words.open}</a></p>${lines.map((line) => `<p>${escapeText(line)}</p>`).join('')}</section>`;
  });
  const policy = `default-src 'none'; style-src ${hashSource(style)}; base-uri 'none'`;
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(locales.map((locale) => name[locale]).join(' · '))}</title>`;
  return `${plain(`<!doctype html><html lang="${locales[0]}"><head>${head}</head><body><main>${parts.join('')}</main></body></html>`)}\n`;
}
