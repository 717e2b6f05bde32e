import { hashSource } from '../finish/policy.ts';
import { relativeAddress, upFrom } from './relative-address.ts';

/** Folder of the scripts and of the index in the offline edition. */
export const offlineFolder = '_offline';

const policyTag = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
/** What only a server can answer: modules, which browsers load from a file of no page, and what they are told to fetch before its time. */
const served = /<script type="(?:module|speculationrules)"[^>]*>[^]*?<\/script>|(?<=<html[^>]*) data-js="[^"]*"/g;
const tag = /<[a-z][a-z0-9-]*(?:"[^"]*"|[^<>"])*>/gi;
const inFiles = "'self' file:";

/**
 * A built page as it works from a folder without a server: links lead from file to file, scripts are classic ones, and the policy names
 * files, since `'self'` means nothing to a page without a host.
 * @param file path of the page in the folder
 * @param base folder that the site was built for, with slashes at both ends
 */
export function offlinePage(html: string, file: string, base: string): string {
  const hasScripts = /<script type="module"|<html[^>]* data-js=/.test(html);
  const bare = html.replace(served, '').replace(tag, (found) => relativeTag(found, file, base));
  const page = bare.replace(/(<style>)([^]*?)(<\/style>)/, (_, open: string, css: string, close: string) => open + css.replace(/url\(([^)"']+)\)/g, (_all, url: string) => `url(${relativeAddress(url, file, base)})`) + close);
  const names = hasScripts ? ['page', ...(html.includes(' id="search-panel"') ? ['index', 'search'] : [])] : [];
  const scripts = names.map((name) => `<script defer src="${upFrom(file)}${offlineFolder}/${name}.js"></script>`).join('');
  return page.replace(policyTag, () => `<meta http-equiv="Content-Security-Policy" content="${offlinePolicy(page)}">`).replace('</head>', () => `${scripts}</head>`);
}

function relativeTag(text: string, file: string, base: string): string {
  const own = (address: string) => relativeAddress(address, file, base);
  return text
    .replace(/(\s(?:href|src|action|poster|data-index)=")([^"]*)/g, (_, name: string, address: string) => name + own(address))
    .replace(/(\s(?:srcset|imagesrcset)=")([^"]*)/g, (_, name: string, set: string) => name + set.replace(/(^|,\s*)(\S+)/g, (_all, before: string, address: string) => before + own(address)))
    .replace(/(\scontent="0;url=)([^"]*)/, (_, name: string, address: string) => name + own(address))
    .replace(/(\sdata-base=")[^"]*/, (_, name: string) => name + upFrom(file));
}

function offlinePolicy(html: string): string {
  const texts = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => hashSource(text));
  const styles = texts(/<style>([^]*?)<\/style>/g);
  return [
    "default-src 'none'",
    `script-src ${[...texts(/<script>([^]*?)<\/script>/g), inFiles].join(' ')}`,
    ...(styles.length ? [`style-src ${styles.join(' ')}`] : []),
    `img-src ${inFiles}`,
    `font-src ${inFiles}`,
    `form-action ${inFiles}`,
    "base-uri 'none'",
  ].join('; ');
}
