/** The switch of languages leads to the same section of the other page: the numbered ones of the guide have one name in both. */
export function startLanguageSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
  link?.addEventListener('click', () => (link.hash = location.hash));
}
