/** Tags of Exif 2.32: where the block about the place begins (4.6.3), and the latitude in it (4.6.6). */
const tags = { gps: 0x8825, latitude: 2 };

/** True when a JPEG says where it was taken; `head` holds its first bytes. */
export function tellsPosition(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const mark = bytes.indexOf('Exif\0\0', 0, 'latin1');
  if (mark < 0) return false;
  const tiff = bytes.subarray(mark + 6);
  const gps = valuesIn(tiff, tiff.length < 8 ? tiff.length : uint(tiff, 4, 4)).get(tags.gps);
  return gps !== undefined && valuesIn(tiff, gps).has(tags.latitude);
}

/** The values of a directory by their tags (TIFF 6.0, section 2); none where the file ends before the directory does. */
function valuesIn(tiff: Buffer, at: number): Map<number, number> {
  const count = at + 2 <= tiff.length ? uint(tiff, at, 2) : 0;
  if (at + 2 + count * 12 > tiff.length) return new Map();
  const entries = Array.from({ length: count }, (_, index) => at + 2 + index * 12);
  return new Map(entries.map((entry) => [uint(tiff, entry, 2), uint(tiff, entry + 8, 4)]));
}

/** A whole number in the byte order that the first two letters name: II or MM. */
const uint = (tiff: Buffer, at: number, length: number) => (tiff[0] === 0x49 ? tiff.readUIntLE(at, length) : tiff.readUIntBE(at, length));
