import type { APIRoute } from 'astro';
import { makeDocument } from '../../documents/make-document.ts';
import { documentsOf, type DocumentFile, type DocumentFormat } from '../../lib/routes/documents.ts';
import { getSite } from '../../site.ts';

const types: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

/** What serves the documents of one form; each has a file of its own, for `dev` knows a file by the ending in its route. */
export function documentEndpoint(format: DocumentFormat) {
  const getStaticPaths = async () =>
    documentsOf(await getSite()).filter((document) => document.format === format).map((document) => {
      const [documents, file] = document.address.slice(1, -`.${format}`.length).split('/');
      return { params: { documents, file }, props: { document } };
    });
  const GET: APIRoute = async ({ props }) => {
    const { bytes } = await makeDocument(await getSite(), props['document'] as DocumentFile);
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': types[format] } });
  };
  return { getStaticPaths, GET };
}
