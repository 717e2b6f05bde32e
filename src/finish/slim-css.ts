const registered = /@property (--[\w-]+)\{[^}]*\}/g;
const initialsLayer = /@layer properties\{@supports [^{]*\{[^{}]*\{[^{}]*\}\}\}/g;

/** Takes the comments out of a stylesheet, and says of a width that it is smaller in fewer words than its minifier. */
export function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media not all and \(width>=/g, '@media (width<');
}

/**
 * Takes out of a minified stylesheet the registered properties of Tailwind that nothing on the page sets:
 * what reads them is given their initial value itself.
 */
export function withoutIdleProperties(css: string): string {
  const rules = css.replace(registered, '').replace(initialsLayer, '');
  const isSet = (name: string) => new RegExp(`[{;]${name}:`).test(rules);
  const idle = [...css.matchAll(registered)].flatMap(([text, name = '']) => (isSet(name) ? [] : [{ name, initial: /initial-value:([^;}]*)/.exec(text)?.[1] }]));
  const slim = idle.reduce((text, { name, initial }) => (initial === undefined ? text : text.replaceAll(`var(${name})`, initial)), css);
  const kept = slim.replace(registered, (text, name: string) => (idle.some((property) => property.name === name) ? '' : text));
  return /@property/.test(kept) ? kept : kept.replace(initialsLayer, '');
}

/**
 * Takes the host of a shadow tree out of what is said of the whole document. There is one such tree, the search dialog's: it inherits
 * from the document, where `src/search/dialog-styles.ts` puts the `:root` rules of the search page.
 */
export function withoutHost(css: string): string {
  return css.replaceAll(':root,:host{', ':root{');
}

/**
 * Writes colours by the first letters of their names, `--color-rule-strong` as `--rs`, and layers by one: alike on every page.
 * @throws Error when two colours would be one
 */
export function withShortNames(css: string): string {
  const names = new Map<string, string>();
  const short = (name: string) => {
    const letters = `--${name.split('-').map((word) => word[0]).join('')}`;
    if ((names.get(letters) ?? name) !== name) throw new Error(`The colours ${names.get(letters)} and ${name} have the same first letters; rename one in src/styles/tokens.css.`);
    names.set(letters, name);
    return letters;
  };
  return css.replace(/--color-([\w-]+)/g, (_, name: string) => short(name)).replace(/@layer (theme|base|components|utilities)\b/g, (_, name: string) => `@layer ${name[0]}`);
}

/**
 * Takes out the custom properties that nothing reads, and writes one that is set once where it is read, when that is once or it is a short
 * length. A colour of two schemes stays: `withLightFallback` must find it by its name.
 */
export function withoutIdleVariables(css: string): string {
  const set = [...css.matchAll(/(?<=[{;])(--[\w-]+):([^;{}]*);?/g)].map(([text, name = '', value = '']) => ({ text, name, value }));
  return set.reduce((text, { text: declaration, name, value }) => {
    const reads = text.split(`var(${name})`).length - 1;
    const isOnce = set.filter((other) => other.name === name).length === 1;
    const isWritten = isOnce && !value.includes('light-dark(') && (reads === 1 || /^[\d.]+r?em$/.test(value));
    return reads === 0 || isWritten ? text.replace(declaration, '').replaceAll(`var(${name})`, value) : text;
  }, css);
}

/**
 * Gives browsers that do not know `light-dark()` (before 2024) the light colours: without them white words would stand on no ground.
 * The stylesheet is minified, its colours stand in custom properties.
 */
export function withLightFallback(css: string): string {
  const light = [...css.matchAll(/(--[\w-]+):light-dark\(([^,()]+),/g)].map(([, name, value]) => `${name}:${value}`);
  return light.length ? `${css}@supports not (color:light-dark(Canvas,Canvas)){:root{${light.join(';')}}}` : css;
}

/** Shorthands that do not come before their parts in the order of letters (`border-color` after `border-bottom-color`), and values that hold a semicolon. */
const entangled = /[{;](?:all|inset[\w-]*|place-\w+|white-space|border-(?:color|style|width)|column(?:s|-gap)):|["'(][^"')]*;/;

/**
 * Puts the declarations of each rule of a minified stylesheet into one order, by which they repeat each other and compress best. A shorthand
 * stands before what is a part of it in any case; rules with names that are entangled otherwise stay as they are.
 */
export function withSortedDeclarations(css: string): string {
  return css.replace(/\{[^{}@]+\}/g, (block) => {
    if (entangled.test(block)) return block;
    const declarations = block.slice(1, -1).split(';').filter(Boolean);
    return `{${declarations.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b)))).join(';')}}`;
  });
}

const nameOf = (declaration: string) => declaration.slice(0, declaration.indexOf(':'));
