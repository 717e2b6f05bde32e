import sharp from 'sharp';

/** Difference of one channel, of 255, from which a pixel counts as another; less comes of how a machine smooths letters. */
const noticeable = 64;

/**
 * The share of pixels, from 0 to 1, in which two pictures differ noticeably; 1 when their sizes differ.
 * @param one a PNG
 * @param other a PNG
 */
export async function shareChanged(one: Buffer | string, other: Buffer | string): Promise<number> {
  const [first, second] = await Promise.all([one, other].map((picture) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })));
  if (!first || !second || first.info.width !== second.info.width || first.info.height !== second.info.height) return 1;
  const { width, height, channels } = first.info;
  let changed = 0;
  for (let at = 0; at < first.data.length; at += channels) {
    const differs = [0, 1, 2].some((channel) => Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)) > noticeable);
    if (differs) changed += 1;
  }
  return changed / (width * height);
}
