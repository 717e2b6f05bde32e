import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { fileAddress } from '../../lib/document/resolve-link.ts';
import { readDocument } from '../../lib/document/read.ts';
import { locales } from '../../lib/locales.ts';
import { currentGate } from '../../project.ts';
import { getSite } from '../../site.ts';
import { demonstrationEntry } from '../../styleguide/demonstrations.ts';

// Only files that a published text links to are published.
export const getStaticPaths = async () => {
  const { entries: published } = await getSite();
  const entries = currentGate().drafts ? [...published, demonstrationEntry()] : published;
  // Most folders hold texts alone, and then no text needs to be read for its links.
  const withFiles = entries.filter(({ folder }) => readdirSync(folder).some((name) => !name.endsWith('.mdx')));
  const files = withFiles.flatMap((entry) =>
    locales.flatMap((locale) => readDocument(entry, locale).links.flatMap(({ target }) => (target.to === 'file' ? [{ path: join(entry.folder, target.file), address: fileAddress(entry, target.file) }] : []))),
  );
  const unique = new Map(files.map((file) => [file.address, file]));
  return [...unique.values()].map(({ path, address }) => ({ params: { file: address.slice('/files/'.length) }, props: { path } }));
};

export const GET: APIRoute = ({ props }) => {
  const path = String(props['path']);
  return existsSync(path) ? new Response(new Uint8Array(readFileSync(path))) : new Response(undefined, { status: 404 });
};
