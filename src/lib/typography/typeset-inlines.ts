import type { Inline } from '../document/model.ts';
import { locales, type Locale } from '../locales.ts';
import { hyphenate } from './hyphenate.ts';
import { lineBreak, opaque, typeset, typesetLine } from './typeset.ts';

/** How a block is set, and its set pieces, taken one by one in the order in which `piecesOf` gave them. */
interface Setting {
  locale: Locale;
  hyphenated: boolean;
  pieces: Iterator<string, undefined>;
}

type Element = Extract<Inline, { type: 'element' }>;

/** Sets the inline nodes of one block, seeing across emphasis and links; `hyphenated` for headings and table cells. */
export function typesetInlines(nodes: readonly Inline[], locale: Locale, hyphenated = false): Inline[] {
  return rebuild(nodes, { locale, hyphenated, pieces: typeset(piecesOf(nodes, locale), locale).values() });
}

/** Sets the text under `title` where there is one: the words among the properties of a component, a link, a picture. */
function typesetTitle<T extends { title?: string }>(properties: T, locale: Locale): T {
  return properties.title === undefined ? properties : { ...properties, title: typesetLine(properties.title, locale) };
}

/** Words in another language are no part of the block: they are set by themselves, in the manner of theirs. */
function isForeign({ attributes }: Element, locale: Locale): boolean {
  return attributes.lang !== undefined && attributes.lang !== locale;
}

function piecesOf(nodes: readonly Inline[], locale: Locale): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.value];
    if (node.type === 'break' || (node.type === 'element' && node.name === 'br')) return [lineBreak];
    if (node.type === 'element' && isForeign(node, locale)) return [opaque];
    return 'children' in node ? piecesOf(node.children, locale) : [opaque];
  });
}

function rebuild(nodes: readonly Inline[], setting: Setting): Inline[] {
  const { locale, hyphenated, pieces } = setting;
  return nodes.map((node): Inline => {
    switch (node.type) {
      case 'text': {
        const value = pieces.next().value ?? '';
        return { ...node, value: hyphenated ? hyphenate(value, locale) : value };
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'term':
        return { ...node, children: rebuild(node.children, setting) };
      case 'link':
        return typesetTitle({ ...node, children: rebuild(node.children, setting) }, locale);
      case 'element':
        return rebuildElement(node, setting);
      case 'image':
        pieces.next();
        return typesetTitle({ ...node, alt: typesetLine(node.alt, locale) }, locale);
      case 'code':
      case 'break':
      case 'footnote':
        pieces.next();
        return node;
    }
  });
}

function rebuildElement(element: Element, setting: Setting): Element {
  const { locale, hyphenated, pieces } = setting;
  if (element.name !== 'br' && !isForeign(element, locale)) {
    return { ...element, attributes: typesetTitle(element.attributes, locale), children: rebuild(element.children, setting) };
  }
  pieces.next();
  const language = locales.find((known) => known === element.attributes.lang);
  if (!language) return element;
  return { ...element, attributes: typesetTitle(element.attributes, language), children: typesetInlines(element.children, language, hyphenated) };
}
