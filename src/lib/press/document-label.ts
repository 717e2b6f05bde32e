import { messages } from '../../i18n/index.ts';
import type { DocumentFile } from '../routes/documents.ts';

/** What a document is, in words of its language: “Factsheet”, “Press kit”, “Checklist”, or nothing for an entry's text in one of its forms. */
export function documentLabel({ subject, format, locale }: DocumentFile): string {
  const { documents, book, publicity } = messages(locale);
  if (subject === 'guide') return book.whole;
  if (typeof subject === 'object' && 'form' in subject) return book.forms[subject.form];
  if (subject === 'factsheet') return documents.factsheet;
  if (subject === 'publicity') return publicity.title;
  if (format !== 'zip') return '';
  return subject === 'press-kit' ? documents.kit : documents.ownKit;
}
