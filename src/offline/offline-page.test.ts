import { expect, test } from 'vitest';
import { hashSource } from '../finish/policy.ts';
import { offlinePage } from './offline-page.ts';

const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
const made = (body: string, head = '') => offlinePage(`<!DOCTYPE html><html lang="lt"><head><meta charset="utf-8">${policy}${head}</head><body>${body}</body></html>`, 'naujienos/index.html', '/');

test('links, pictures in all their sizes, forms and pages that lead on point at files', () => {
  expect(made('<a class="x" href="/apie/#a">Apie</a>')).toContain('<a class="x" href="../apie/index.html#a">');
  expect(made('<img src="/_astro/a.webp" srcset="/_astro/a.webp 400w, /_astro/b.webp 800w">')).toContain('<img src="../_astro/a.webp" srcset="../_astro/a.webp 400w, ../_astro/b.webp 800w">');
  expect(made('<form action="/en/site-map/">')).toContain('<form action="../en/site-map/index.html">');
  expect(made('', '<meta http-equiv="refresh" content="0;url=/apie/">')).toContain('content="0;url=../apie/index.html"');
});

test('text that looks like a link, and data, stay as they are', () => {
  const words = 'Rašykite href="/apie/" <code>src="/x"</code>';
  const data = '<script type="application/json">{"a":" href=\\"/apie/\\""}</script>';
  expect(made(words + data)).toContain(words + data);
});

test('what browsers load from no file goes, and a classic script comes in its place', () => {
  const page = made('<template><script type="module" src="/_astro/a.js"></script></template>', '<script type="speculationrules">{}</script><script type="module" src="/_astro/b.js"></script>');
  expect(page).not.toMatch(/type="module"|speculationrules/);
  expect(page).toContain('<script defer src="../_offline/page.js"></script></head>');
  expect(made('')).not.toContain('_offline');
  const late = offlinePage('<html lang="lt" data-js="/_astro/b.js"><head></head><body><p>Žodžiai</p></body>', 'index.html', '/');
  expect(late).toBe('<html lang="lt"><head><script defer src="_offline/page.js"></script></head><body><p>Žodžiai</p></body>');
});

test('the page of the search has its index before its script', () => {
  const page = made('<div id="search-panel" data-index="/pagefind/" data-base="/"></div>', '<script type="module" src="/_astro/b.js"></script>');
  expect(page).toContain('data-base="../"');
  expect(page.match(/_offline\/\w+/g)).toEqual(['_offline/page', '_offline/index', '_offline/search']);
});

test('the policy names the styles as they stand now, and files', () => {
  const page = made('', '<style>@font-face{src:url(/_astro/a.woff2)}</style><script>theme()</script>');
  const style = '@font-face{src:url(../_astro/a.woff2)}';
  expect(page).toContain(`<style>${style}</style>`);
  expect(page).toContain(`style-src ${hashSource(style)};`);
  expect(page).toContain(`script-src ${hashSource('theme()')} 'self' file:;`);
  expect(page).not.toContain('unsafe');
});
