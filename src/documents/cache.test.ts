import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { cached } from './cache.ts';

const bytes = new Uint8Array([1, 2, 3]);

test('a file is made once for what goes into it, and anew when that changes', async () => {
  const of = { words: randomUUID() };
  expect(await cached('test', of, () => bytes)).toEqual({ bytes, made: true });
  expect(await cached('test', { ...of }, () => { throw new Error('made twice'); })).toEqual({ bytes, made: false });
  expect(await cached('test', { ...of, more: 1 }, () => bytes)).toEqual({ bytes, made: true });
});

test('a file that could not be made is not kept', async () => {
  const of = randomUUID();
  await expect(cached('test', of, () => { throw new Error('no'); })).rejects.toThrow('no');
  expect((await cached('test', of, () => bytes)).made).toBe(true);
});

test('several at once give the same file', async () => {
  const of = randomUUID();
  const all = await Promise.all(Array.from({ length: 5 }, () => cached('test', of, () => bytes)));
  expect(all.map((file) => [...file.bytes])).toEqual(Array.from({ length: 5 }, () => [1, 2, 3]));
});
