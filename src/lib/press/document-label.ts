import { messages } from '../../i18n/index.ts';
import type { DocumentFile } from '../routes/documents.ts';

/** What a document is, in words of its language: “Factsheet”, “Press kit”, or nothing for an entry's text in one of its forms. */
export function documentLabel({ subject, format, locale }: DocumentFile): string {
  const { documents } = messages(locale);
  if (subject === 'factsheet') return documents.factsheet;
  return format === 'zip' ? documents.kit : '';
}
