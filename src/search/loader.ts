// Stands on every page and loads nothing: the search itself comes when somebody asks for it.
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
/** The one thing of the site that makes a document of text: that of its own search page, of which scripts never run (`trusted-types` in src/finish/policy.ts). */
const policy = window.trustedTypes?.createPolicy('search', { createHTML: (text) => text });
let page: Promise<{ page: Document; css: string }> | undefined;

async function load(address: string): Promise<{ page: Document; css: string }> {
  const text = await (await fetch(address)).text();
  // The policy of this page would refuse the styles of that one, were they read as such.
  const styles = /<style[^>]*>([^]*?)<\/style>/g;
  const bare = text.replace(styles, '');
  const found = new DOMParser().parseFromString(policy?.createHTML(bare) ?? bare, 'text/html');
  await Promise.all([...found.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].map(({ src }) => import(/* @vite-ignore */ src)));
  return { page: found, css: [...text.matchAll(styles)].map(([, css]) => css).join('\n') };
}

function open(event: Event): void {
  event.preventDefault();
  const field = document.getElementById('search-field');
  if (field || !link) return field?.focus();
  page ??= load(link.href);
  page.then((detail) => document.dispatchEvent(new CustomEvent('search', { detail })), () => location.assign(link.href));
}

/** False once the reader has switched the key off; where storage is blocked nobody could have. */
function keyOpens(): boolean {
  try {
    return localStorage.getItem('search-key') !== 'off';
  } catch {
    return true;
  }
}

link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event);
});
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const [target] = event.composedPath();
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) open(event);
  // A key alone must not be a trap for those who speak or press by chance, and can be switched off in the dialog (WCAG 2.1.4).
  else if (key === '/' && !ctrlKey && !metaKey && !altKey && !(target as Element).closest?.('input, textarea, select, [contenteditable]') && keyOpens()) open(event);
});
