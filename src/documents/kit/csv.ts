import { plain } from '../../lib/typography/plain.ts';
import { byteOrderMark } from '../text.ts';

/** Rows as a table that Excel opens with Lithuanian letters: UTF-8 with its mark, CRLF, every cell in quotes. */
export function csv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that begins like a formula gets an apostrophe before it, which spreadsheets take for “this is text” (OWASP, CSV injection). */
function cell(value: string): string {
  const text = plain(value).replace(/[\r\n]+/g, ' ');
  return `"${/^\s*[=+\-@\t|%]/.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
