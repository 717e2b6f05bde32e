import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import pages from '../../tests/fixtures/search/pages.json' with { type: 'json' };
import { keysOf } from './key.ts';
import { wordsOf } from './words.ts';

test('the key function packed for browsers gives the keys of the build', async () => {
  const made = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: true, lib: { entry: resolve('src/search/key.ts'), formats: ['es'], fileName: 'key' } } });
  const [packed] = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = packed?.type === 'chunk' ? packed.code : '';
  const browser = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { keysOf: typeof keysOf };
  const words = [...new Set(wordsOf(JSON.stringify(pages)))];
  expect(words.length).toBeGreaterThan(900);
  for (const locale of ['lt', 'en'] as const) expect(words.filter((word) => browser.keysOf(word, locale).join() !== keysOf(word, locale).join())).toEqual([]);
});
