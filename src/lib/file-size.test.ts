import { expect, test } from 'vitest';
import { formatSize } from './file-size.ts';

test.each([[0, 'lt', '1 kB'], [1, 'en', '1 kB'], [53_249, 'lt', '53 kB'], [999_499, 'en', '999 kB'], [999_500, 'en', '1 MB'], [1_240_000, 'lt', '1,2 MB'], [1_240_000, 'en', '1.2 MB'], [12_000_000, 'lt', '12 MB']] as const)('%i bytes are written in %s as %s', (bytes, locale, words) => {
  expect(formatSize(bytes, locale)).toBe(words.replace(' ', '\u00A0'));
});
