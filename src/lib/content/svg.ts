/** What a drawing needs; an element that is not here can run, load or embed something. */
const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan textpath title desc metadata defs use symbol clippath mask marker pattern lineargradient radialgradient stop switch view filter fegaussianblur feoffset feblend fecolormatrix femerge femergenode feflood fecomposite style'.split(' '),
);

/** Says in words what makes an SVG unsafe to publish; undefined when nothing does. */
export function svgFault(source: string): string | undefined {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(source)) return 'declares entities';
  if (/<\?xml-stylesheet/i.test(source)) return 'loads a stylesheet';
  const plain = source.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, name = '', attributes = ''] of plain.matchAll(/<([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi)) {
    const element = name.toLowerCase().replace(/^svg:/, '');
    // Drawing programs leave metadata of their own, in elements with a prefix.
    if (!elements.has(element) && !/^(?:rdf|cc|dc|sodipodi|inkscape|sketch):/.test(element)) return `holds the element <${name}>`;
    const fault = attributeFault(attributes);
    if (fault) return fault;
  }
  return /@import|url\(\s*["']?(?!#|["'\s)])/i.test(plain) ? 'takes in something from outside' : undefined;
}

function attributeFault(attributes: string): string | undefined {
  for (const [, name = '', , double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    if (/^on/i.test(name)) return `carries the event attribute ${name}`;
    const value = (double ?? single ?? '').trim();
    if (/(?:^|:)(?:href|src|from|to|values)$/i.test(name) && !/^#|^$/.test(value)) return `points outside itself with ${name}`;
  }
  return undefined;
}
