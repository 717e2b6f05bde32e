import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAddress, askAll } from './ask-address.ts';
import { findAddresses } from './find-addresses.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const status = { '/fine': 200, '/moved': 302, '/gone': 404, '/head': request.method === 'HEAD' ? 405 : 200, '/shut': 403 }[request.url ?? ''];
  if (status) response.writeHead(status, status === 302 ? { location: '/fine' } : {}).end();
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/fine', 'fine', /200/],
  ['/moved', 'fine', /200/],
  ['/head', 'fine', /200/],
  ['/gone', 'gone', /404/],
  ['/shut', 'unclear', /403/],
  ['/silent', 'unclear', /no answer/],
] as const)('%s is %s', async (path, verdict, why) => {
  const answer = await askAddress(base + path, path === '/silent' ? 200 : 10_000);
  expect(answer).toMatchObject({ verdict, why: expect.stringMatching(why) as string });
});

test('a server that refuses HEAD is asked by GET', () => {
  expect(asked.filter((line) => line.endsWith('/head'))).toEqual(['HEAD /head', 'GET /head']);
});

test('each address is asked once, and those of one host one after the other', async () => {
  let [open, most] = [0, 0];
  const answers = await askAll(['https://a.lt/1', 'https://a.lt/2', 'https://a.lt/1', 'https://a.lt/3'], async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((done) => setTimeout(done, 1));
    open -= 1;
    return { verdict: 'fine', why: '' };
  });
  expect([...answers.keys()]).toEqual(['https://a.lt/1', 'https://a.lt/2', 'https://a.lt/3']);
  expect(most).toBe(1);
});

test('addresses are found in links, front matter and sentences, with their lines', () => {
  const source = "url: https://a.lt/x?y=1#z\n\nŽr. [ten](https://b.lt/a(1)) ir <https://c.lt/>, taip pat https://d.lt/e.\n- 'https://e.lt'";
  expect(findAddresses('f.mdx', source)).toEqual([
    { address: 'https://a.lt/x?y=1#z', file: 'f.mdx', line: 1 },
    { address: 'https://b.lt/a(1)', file: 'f.mdx', line: 3 },
    { address: 'https://c.lt/', file: 'f.mdx', line: 3 },
    { address: 'https://d.lt/e', file: 'f.mdx', line: 3 },
    { address: 'https://e.lt', file: 'f.mdx', line: 4 },
  ]);
});
