import { fault, type Fault } from '../problems/problem.ts';
import type { LinkTarget } from './model.ts';

/** Characters that browsers drop from an address before they read its scheme (WHATWG URL, section 4.4). */
const ignoredByBrowsers = /[\u0000-\u0020\u007F-\u009F\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/gu;

/**
 * Reads the address of a link as data; returns what is wrong with it when it may not stand.
 * Only known forms pass: everything with another scheme is refused, whatever its disguise.
 */
export function readLinkTarget(address: string): LinkTarget | { refused: Fault } {
  const plain = address.replace(ignoredByBrowsers, '');
  if (plain === '') return { refused: fault('linkWithoutAddress') };
  if (plain !== address) return { refused: fault('linkWithSpaces') };
  if (/^#[^#\s]+$/.test(plain)) return { to: 'fragment', fragment: plain.slice(1) };
  if (/^\/(?!\/)/.test(plain)) return readPath(plain);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return { to: 'mail', address: plain };
  if (scheme === 'tel') return { to: 'phone', address: plain };
  if ((scheme === 'https' || scheme === 'http') && URL.canParse(plain) && /^https?:\/\//i.test(plain)) return { to: 'web', address: plain };
  if (scheme) return { refused: fault('refusedScheme', { scheme }) };
  if (/^[a-z0-9][a-z0-9._-]*\.[a-z0-9]+$/.test(plain) && !plain.includes('..')) return { to: 'file', file: plain };
  return { refused: fault('unknownAddress', { address: plain }) };
}

function readPath(address: string): LinkTarget | { refused: Fault } {
  const [path = '/', fragment, ...more] = address.split('#');
  if (more.length || /[?\\]|\.\./.test(path)) return { refused: fault('notEntryPath', { address }) };
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return { to: 'path', path: trimmed, ...(fragment && { fragment }) };
}
