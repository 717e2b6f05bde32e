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

export const getStaticPaths = async () =>
  documentsOf(await getSite()).map((document) => {
    const [documents, file] = document.address.slice(1).split('/');
    return { params: { documents, file }, props: { document } };
  });

export const GET: APIRoute = async ({ props }) => {
  const document = props['document'] as DocumentFile;
  const { bytes } = await makeDocument(await getSite(), document);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': types[document.format] } });
};
