import type { LinkTarget } from './model.ts';

/** Characters that browsers drop from an address before they read its scheme (WHATWG URL, section 4.4). */
const ignoredByBrowsers = /[\u0000-\u0020\u007F-\u009F\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/gu;

/**
 * Reads the address of a link as data; returns what is wrong with it when it may not stand.
 * Only known forms pass: everything with another scheme is refused, whatever its disguise.
 */
export function readLinkTarget(address: string): LinkTarget | { refused: string; remedy: string } {
  const plain = address.replace(ignoredByBrowsers, '');
  if (plain === '') return { refused: 'The link has no address', remedy: 'Write the address between the round brackets.' };
  if (plain !== address) return { refused: 'The address of the link holds spaces or invisible characters', remedy: 'Write it without them; a space in an address is %20.' };
  if (/^#[^#\s]+$/.test(plain)) return { to: 'fragment', fragment: plain.slice(1) };
  if (/^\/(?!\/)/.test(plain)) return readPath(plain);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return { to: 'mail', address: plain };
  if (scheme === 'tel') return { to: 'phone', address: plain };
  if ((scheme === 'https' || scheme === 'http') && URL.canParse(plain) && /^https?:\/\//i.test(plain)) return { to: 'web', address: plain };
  if (scheme) return { refused: `A link may not begin with “${scheme}:”`, remedy: 'Use https://, http://, mailto:, tel:, or the path of an entry such as /partners/leu.' };
  if (/^[a-z0-9][a-z0-9._-]*\.[a-z0-9]+$/.test(plain) && !plain.includes('..')) return { to: 'file', file: plain };
  return { refused: `“${plain}” is not an address this site understands`, remedy: 'Write the path of an entry (/partners/leu), a file of this folder in lower-case ASCII, or an address with https://.' };
}

function readPath(address: string): LinkTarget | { refused: string; remedy: string } {
  const [path = '/', fragment, ...more] = address.split('#');
  if (more.length || /[?\\]|\.\./.test(path)) return { refused: `“${address}” is not the path of an entry`, remedy: 'Write it as /partners/leu, with #heading after it if you like.' };
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return { to: 'path', path: trimmed, ...(fragment && { fragment }) };
}
