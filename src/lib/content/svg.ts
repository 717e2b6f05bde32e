import type { SvgDanger } from '../../i18n/problems/words.ts';

/** What a drawing needs; an element that is not here can run, load or embed something. */
const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan textpath title desc metadata defs use symbol clippath mask marker pattern lineargradient radialgradient stop switch view filter fegaussianblur feoffset feblend fecolormatrix femerge femergenode feflood fecomposite style'.split(' '),
);

/** What makes an SVG unsafe to publish, with the name of the element or attribute. */
export interface Danger {
  danger: SvgDanger;
  name: string;
}

/** Finds what makes an SVG unsafe to publish; undefined when nothing does. */
export function svgDanger(source: string): Danger | undefined {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(source)) return { danger: 'entities', name: '' };
  if (/<\?xml-stylesheet/i.test(source)) return { danger: 'stylesheet', name: '' };
  const plain = source.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, name = '', attributes = ''] of plain.matchAll(/<([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi)) {
    const element = name.toLowerCase().replace(/^svg:/, '');
    // Drawing programs leave metadata of their own, in elements with a prefix.
    if (!elements.has(element) && !/^(?:rdf|cc|dc|sodipodi|inkscape|sketch):/.test(element)) return { danger: 'element', name };
    const danger = attributeDanger(attributes);
    if (danger) return danger;
  }
  return /@import|url\(\s*["']?(?!#|["'\s)])/i.test(plain) ? { danger: 'outside', name: '' } : undefined;
}

function attributeDanger(attributes: string): Danger | undefined {
  for (const [, name = '', , double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    if (/^on/i.test(name)) return { danger: 'event', name };
    const value = (double ?? single ?? '').trim();
    if (/(?:^|:)(?:href|src|from|to|values)$/i.test(name) && !/^#|^$/.test(value)) return { danger: 'outside-attribute', name };
  }
  return undefined;
}
