import { expect, test } from 'vitest';
import { markPage } from './mark-page.ts';
import { pageText } from './page-text.ts';

const page = (body: string) => `<!doctype html><html lang="lt"><head><title>x</title></head><body><nav>meniu</nav><main data-pagefind-body class="a > b">${body}</main><footer>apačia</footer></body></html>`;

test('the words of the body are read, and what is passed over is not', () => {
  const html = page('<nav>kelias</nav><h1>Antra<b>štė</b></h1><p>Vienas<br>du &amp; trys&#33;</p><img src="x" alt="vaizdas"><aside data-pagefind-ignore><p>šonas <b>ir</b></p></aside><svg><path d="x"/></svg><ul><li>a</li><li>b</li></ul><!-- <p>pastaba</p> --><script>let a = "<p>"</script>');
  expect(pageText(html)).toEqual({ title: 'Antraštė', text: 'Antraštė Vienas du & trys! a b' });
});

test('a page without a body for the search is not read', () => {
  expect(pageText('<html><body><main><h1>Sąrašas</h1></main></body></html>')).toBeUndefined();
});

test('a marked page holds names and keys as attributes only', () => {
  const html = page('<h1>Biržai</h1><p>Renka žinias.</p>');
  const marked = markPage(html, 'lt', { title: 'Biržai', text: 'Biržai Renka žinias.' }, { names: ['Birzai "Office"'] });
  expect(marked.replace(/<span [^>]*><\/span>/g, '')).toBe(html);
  expect(marked).toContain('data-pagefind-meta="t[data-is]" data-is="birzq offitq"');
  expect(marked).toContain('data-pagefind-meta="k[data-is]" data-is="birzq offitq rinkq zinq"');
  expect(marked).toContain('data-pagefind-meta="names[data-is]" data-is="Birzai &quot;Office&quot;"');
});
