/** What the first bytes of a file say it is; image formats of this site, and the one telephones make and browsers do not show. */
export function pictureType(head: Uint8Array): 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | undefined {
  const ascii = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (head[0] === 0xff && head[1] === 0xd8) return 'jpeg';
  if (ascii(1, 4) === 'PNG') return 'png';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 8) !== 'ftyp') return undefined;
  // ISO 23008-12: the brands of a file of this family stand in its first box.
  const brands = ascii(8, Math.min(32, head.length));
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cfmsx]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : undefined;
}

/** True for a JPEG in the four colours of print: the frame header names the number of components (ITU-T T.81, B.2.2). */
export function isCmyk(head: Uint8Array): boolean {
  if (pictureType(head) !== 'jpeg') return false;
  for (let at = 2; at + 9 < head.length && head[at] === 0xff; at += 2 + (head[at + 2] ?? 0) * 256 + (head[at + 3] ?? 0)) {
    const marker = head[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return head[at + 9] === 4;
  }
  return false;
}

/** True when a file ends before its picture does; `tail` holds its last bytes. */
export function isCutOff(head: Uint8Array, tail: Uint8Array, size: number): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  switch (pictureType(head)) {
    case 'jpeg':
      // Cameras may write more after the picture, but its end mark stands somewhere near.
      return !Buffer.from(tail).includes(Buffer.from([0xff, 0xd9]));
    case 'png':
      return !Buffer.from(tail).includes('IEND');
    case 'webp':
      return view.getUint32(4, true) + 8 > size;
    case 'avif':
      return boxesEnd(view, size) > size;
    default:
      return false;
  }
}

/** Where the boxes of an ISO base media file say that it ends, as far as the head shows them (ISO 14496-12, 4.2). */
function boxesEnd(view: DataView, size: number): number {
  let at = 0;
  while (at + 8 <= Math.min(view.byteLength, size)) {
    const length = view.getUint32(at);
    if (length < 8) return at;
    at += length;
  }
  return at;
}
