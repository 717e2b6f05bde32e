const registered = /@property (--[\w-]+)\{[^}]*\}/g;
const initialsLayer = /@layer properties\{@supports [^{]*\{[^{}]*\{[^{}]*\}\}\}/g;

/**
 * Takes out of a minified stylesheet the registered properties of Tailwind that nothing on the page sets:
 * what reads them is given their initial value itself. Comments go too.
 */
export function withoutIdleProperties(css: string): string {
  // No page of this site is a shadow tree's host, and no Firefox in use knows the prefix; the names of colours are as clear without the word.
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replaceAll(':root,:host{', ':root{').replaceAll('-moz-text-size-adjust:none;', '').replaceAll('--color-', '--').replaceAll('", "', '","');
  const rules = bare.replace(registered, '').replace(initialsLayer, '');
  const isSet = (name: string) => new RegExp(`[{;]${name}:`).test(rules);
  const idle = [...bare.matchAll(registered)].flatMap(([text, name = '']) => (isSet(name) ? [] : [{ name, initial: /initial-value:([^;}]*)/.exec(text)?.[1] }]));
  const slim = idle.reduce((text, { name, initial }) => (initial === undefined ? text : text.replaceAll(`var(${name})`, initial)), bare);
  const kept = slim.replace(registered, (text, name: string) => (idle.some((property) => property.name === name) ? '' : text));
  return /@property/.test(kept) ? kept : kept.replace(initialsLayer, '');
}

/**
 * Gives browsers that do not know `light-dark()` (before 2024) the light colours: without them white words would stand on no ground.
 * The stylesheet is minified, its colours stand in custom properties.
 */
export function withLightFallback(css: string): string {
  const light = [...css.matchAll(/(--[\w-]+):light-dark\(([^,()]+),/g)].map(([, name, value]) => `${name}:${value}`);
  return light.length ? `${css}@supports not (color:light-dark(currentcolor,currentcolor)){:root{${light.join(';')}}}` : css;
}
