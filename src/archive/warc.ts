import { createHash } from 'node:crypto';
import { WARCRecord, WARCSerializer } from 'warcio';
import { addressOfFile, mediaType, type BuiltFile } from './public-files.ts';

/** A response in a WARC, and where it lies there. */
export interface WarcEntry {
  url: string;
  mime: string;
  /** SHA-256 of the file itself: `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** Bytes from the beginning of the WARC. */
  offset: number;
  /** Bytes of the packed record. */
  length: number;
}

/** What the archive says of itself in its first record. */
export interface WarcOptions {
  /** Address of the site with its folder, with a slash at the end. */
  home: string;
  /** When the archive is of, as ISO 8601 in UTC to the second. */
  date: string;
  name: string;
  title: string;
}

/** Level and program are the same everywhere: the compression of Node writes into each record on which system it ran. */
const packed = { gzip: true, preferPako: true };

/**
 * Writes a WARC 1.1 (ISO 28500:2017): a record about itself, then each file as the answer of a server to its public address, every
 * record packed by itself, so that one can be read without those before it.
 */
export async function makeWarc(files: readonly BuiltFile[], { home, date, name, title }: WarcOptions): Promise<{ bytes: Uint8Array; entries: WarcEntry[] }> {
  const about = { format: 'WARC File Format 1.1', conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/', isPartOf: title };
  const info = WARCRecord.createWARCInfo({ warcVersion: 'WARC/1.1', date, filename: name, warcHeaders: { 'WARC-Record-ID': recordId(home, date) } }, about);
  const parts = [await WARCSerializer.serialize(info, packed)];
  const entries: WarcEntry[] = [];
  let offset = parts[0]?.length ?? 0;
  for (const { path, bytes } of files) {
    const url = home + encodeURI(addressOfFile(path).slice(1));
    const mime = mediaType(path);
    const httpHeaders = { 'Content-Type': mime, 'Content-Length': String(bytes.length) };
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const record = WARCRecord.create({ warcVersion: 'WARC/1.1', type: 'response', url, date, httpHeaders, warcHeaders: { 'WARC-Record-ID': recordId(url, date + digest) } }, [bytes]);
    const part = await WARCSerializer.serialize(record, packed);
    parts.push(part);
    entries.push({ url, mime: mime.replace(/;.*/, ''), digest, offset, length: part.length });
    offset += part.length;
  }
  return { bytes: Buffer.concat(parts), entries };
}

/** A UUID made from what the record holds (RFC 9562, version 8), so that the same content has the same. */
function recordId(url: string, rest: string): string {
  const hex = createHash('sha256').update(`${url}\n${rest}`).digest('hex');
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
}
