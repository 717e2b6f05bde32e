import { expect, test } from 'vitest';
import { readContent } from '../lib/content/read-content.ts';
import { makeSite } from '../lib/site.ts';
import { caddyFile } from './caddy.ts';
import { headersFile, readHeadersFile } from './headers-file.ts';
import { nginxFile } from './nginx.ts';
import { makeHostPlan } from './plan.ts';
import { redirectsFile } from './redirects-file.ts';
import { cachedFolders } from './rules.ts';

const content = readContent('content', 'content');
const planAt = (address: string, policies = ["default-src 'none'"], editorPolicy?: string) =>
  makeHostPlan(makeSite({ ...content, redirects: { '/senas/': '/news', '/en/old/': '/partners' } }, { now: new Date('2026-11-22T00:00:00Z'), drafts: false }, address), policies, editorPolicy);
const plan = planAt('https://pavyzdys.example/projektas/');
const place = { root: '/srv/www' };

test('every file says in its first line of what it was made', () => {
  for (const file of [headersFile(plan), redirectsFile(plan), nginxFile(plan, place), caddyFile(plan, place)]) expect(file).toMatch(/^# Made by “npm run (?:build|hosts)” from (?:src\/hosts\/|content\/)/);
});

test('_headers gives the site its headers, and each folder its caching, under the base', () => {
  const file = headersFile(plan);
  expect(Object.fromEntries(readHeadersFile(file, '/projektas/*'))).toMatchObject({
    'Strict-Transport-Security': 'max-age=31536000',
    'Content-Security-Policy': "default-src 'none'; object-src 'self'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  expect(readHeadersFile(file, '/projektas/_astro/*')).toEqual([['Cache-Control', 'public, max-age=31536000, immutable']]);
  expect(readHeadersFile(file, '/projektas/dokumentai/*')).toEqual([['Cache-Control', 'public, max-age=600']]);
  expect(readHeadersFile(file, '/nera/*')).toEqual([]);
});

test('rules of _headers do not overlap in a header: Cloudflare Pages would join the values', () => {
  expect(headersFile(plan).match(/Cache-Control/g)).toHaveLength(cachedFolders.length);
  expect(readHeadersFile(headersFile(plan), '/projektas/*').map(([name]) => name)).not.toContain('Cache-Control');
  expect(cachedFolders.filter(({ folder }) => cachedFolders.some((other) => other.folder !== folder && folder.startsWith(other.folder)))).toEqual([]);
});

test('a policy longer than Cloudflare Pages reads stops the build in plain words', () => {
  const scripts = Array.from({ length: 40 }, (_, index) => `'sha256-${String(index).padStart(44, 'x')}'`).join(' ');
  expect(() => headersFile(planAt('https://pavyzdys.example', [`script-src ${scripts}`]))).toThrow(/2000 characters in a line/);
});

test('an address without encryption is not promised to be encrypted', () => {
  expect(planAt('http://pavyzdys.example').headers.map(([name]) => name)).not.toContain('Strict-Transport-Security');
});

test('_redirects says each old address as Netlify and as Cloudflare read it, then the pages where nothing is', () => {
  expect(redirectsFile(plan).split('\n').slice(1)).toEqual([
    '/projektas/senas/ /projektas/naujienos/ 301!',
    '/projektas/senas/ /projektas/naujienos/ 301',
    '/projektas/en/old/ /projektas/en/partners/ 301!',
    '/projektas/en/old/ /projektas/en/partners/ 301',
    '/projektas/en/* /projektas/en/404.html 404',
    '/projektas/* /projektas/404.html 404',
    '',
  ]);
});

test('nginx and Caddy are told the name, the folder, old addresses and the ways to encrypt', () => {
  const [nginx, caddy] = [nginxFile(plan, place), caddyFile(plan, place)];
  for (const part of ['server_name pavyzdys.example;', 'root /srv/www;', 'listen 443 ssl http2;', 'return 301 https://pavyzdys.example$request_uri;', 'location = /projektas/senas/ { return 301 /projektas/naujienos/; }', 'location = /projektas { return 301 /projektas/; }']) expect(nginx).toContain(part);
  for (const part of ['\nhttps://pavyzdys.example {', 'root * /srv/www', 'redir /projektas/senas/ /projektas/naujienos/ permanent', 'redir /projektas /projektas/ permanent']) expect(caddy).toContain(part);
});

test('nobody gets a packed file unasked, nor what begins with a dot; that servers obey is tried in tests/dist/servers.test.ts', () => {
  expect(nginxFile(plan, place)).toMatch(/_packed \{\n\s+default \.none;/);
  expect(nginxFile(plan, place)).toContain('location ~ "/\\.(?!well-known/)" { return 404; }');
  expect(caddyFile(plan, place)).toMatch(/@hidden \{\n\s+path \*\/\.\* .*\n[\s\S]*error @hidden 404\n\s+file_server/);
});

test('for a trial both listen on this machine, without a certificate', () => {
  const trial = { ...place, listen: '127.0.0.1:8080' };
  expect(nginxFile(plan, trial)).toContain('listen 127.0.0.1:8080;');
  expect(nginxFile(plan, trial)).not.toContain('ssl');
  expect(caddyFile(plan, trial)).toContain('\nhttp://127.0.0.1:8080 {');
});

test('the editor has headers of its own, and without it nothing is said of its folder', () => {
  const withEditor = planAt('https://pavyzdys.example/projektas/', ["script-src 'none'"], "script-src 'self'");
  const own = "script-src 'self'; frame-ancestors 'none'";
  expect(withEditor.headers).toContainEqual(['Content-Security-Policy', "script-src 'none'; object-src 'self'; frame-ancestors 'none'"]);
  expect(headersFile(withEditor)).toContain(`\n/projektas/admin/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${own}\n  ! Cross-Origin-Opener-Policy\n  Cross-Origin-Opener-Policy: same-origin-allow-popups\n  X-Robots-Tag: noindex, nofollow\n`);
  expect(nginxFile(withEditor, place)).toContain(`    "~^/projektas/admin/" "${own}";`);
  expect(nginxFile(withEditor, place)).toMatch(/_x_robots_tag \{\n\s+default "";\n\s+"~\^\/projektas\/admin\/" "noindex, nofollow";/);
  expect(caddyFile(withEditor, place)).toContain(`header /projektas/admin/* Content-Security-Policy "${own}"`);
  for (const file of [headersFile(plan), nginxFile(plan, place), caddyFile(plan, place)]) expect(file).not.toContain('admin');
});
