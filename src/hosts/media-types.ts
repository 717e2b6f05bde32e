/** Types of files of text by their endings: sent as UTF-8, and packed. */
export const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  ics: 'text/calendar',
  vcf: 'text/vcard',
};

/** Types of files that are packed by nature. */
export const binaryTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  zip: 'application/zip',
};

/** Type of everything else: the parts of the search index, which its own script unpacks. */
export const otherType = 'application/octet-stream';

/** Ending of a file's name in lower case, without the dot; `''` when it has none. */
export function endingOf(file: string): string {
  return /\.([a-z0-9_]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}
