import { formatSize } from '../lib/file-size.ts';
import { documentLabel } from '../lib/press/document-label.ts';
import type { DocumentFile } from '../lib/routes/documents.ts';
import { href, type Site } from '../lib/site.ts';
import { makeDocument } from './make-document.ts';

/** A document as a page offers it. */
export interface Offered {
  /** With the base before it. */
  href: string;
  /** What it is; empty for an entry's own text. */
  label: string;
  /** Type and size as people read them: „PDF, 53 kB“. */
  form: string;
}

/** Documents with their types and true sizes, for the links of a page. */
export function offeredFiles(site: Site, files: readonly DocumentFile[]): Promise<Offered[]> {
  return Promise.all(files.map(async (file) => {
    const { bytes } = await makeDocument(site, file);
    return { href: href(site, file.address), label: documentLabel(file), form: `${file.format.toUpperCase()}, ${formatSize(bytes.length, file.locale)}` };
  }));
}
