import { readBlocks } from './blocks.ts';
import { components } from './components.ts';
import { placeOf, refuse, type Context } from './context.ts';
import { readInlines } from './inlines.ts';
import type { Block, Inline, InlineElement } from './model.ts';
import type { SourceNode } from './source-tree.ts';

/** HTML that may stand in a line, and the attributes it may carry with the values they may have. */
const allowedElements: Readonly<Record<InlineElement, Record<string, RegExp>>> = {
  abbr: { title: /\S/, lang: /^[a-z]{2}$/ },
  br: {},
  cite: { lang: /^[a-z]{2}$/ },
  span: { lang: /^[a-z]{2}$/ },
  sub: {},
  sup: {},
};

/** True for the HTML elements that may stand in a line of text. */
export const isInlineTag = (name: string): name is InlineElement => Object.hasOwn(allowedElements, name);

/** What a tag holds when its words stand on lines of their own. */
const blocks = ['blockquote', 'code', 'heading', 'list', 'paragraph', 'table', 'thematicBreak'];

/** Reads a tag inside a line of text: one of the few HTML elements that may stand there. */
export function inlineElement(context: Context, node: SourceNode): Inline[] {
  const name = node.name ?? '';
  if (!isInlineTag(name)) {
    if (Object.hasOwn(components, name)) refuse(context, node, 'component-in-line', `<${name}> stands inside a line of text`, 'Put it on lines of its own, with an empty line before and after.');
    else refuseTag(context, node);
    return [];
  }
  const attributes = readAttributes(context, node);
  if (!attributes) return [];
  for (const [key, value] of Object.entries(attributes)) {
    if (allowedElements[name][key]?.test(value)) continue;
    refuse(context, node, 'bad-attribute', `<${name}> may not carry ${key}="${value}"`, 'Remove the attribute; nothing but title and lang, where they make sense, may stand.');
    return [];
  }
  if (name === 'br' && node.children?.length) refuse(context, node, 'text-in-break', '<br> may hold no text', 'Write it as <br /> and move the text behind it.');
  if (node.children?.some(({ type }) => blocks.includes(type))) {
    refuse(context, node, 'tag-round-lines', `<${name}> stands on lines of its own round its words`, `Write <${name}>…</${name}> on one line with them.`);
    return [];
  }
  return [{ type: 'element', name, attributes, children: readInlines(context, node.children) }];
}

/** Reads a tag that stands as a block: a component. */
export function blockElement(context: Context, node: SourceNode, depth: number): Block[] {
  const name = node.name ?? '';
  const declaration = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!declaration) {
    refuseTag(context, node);
    return [];
  }
  const properties = readAttributes(context, node);
  if (!properties) return [];
  const checked = declaration.properties.safeParse(properties);
  if (!checked.success) {
    for (const issue of checked.error.issues) refuseProperty(context, node, name, issue, Object.keys(declaration.properties.shape));
    return [];
  }
  const children = readBlocks(context, node.children, depth + 1);
  if (declaration.holdsText && !children.length) refuse(context, node, 'empty-component', `<${name}> holds no text`, `Write the text between <${name}> and </${name}>, on lines of its own.`);
  if (!declaration.holdsText && node.children?.length) refuse(context, node, 'text-in-component', `<${name}> may hold no text`, `Write it as <${name} /> and move the text outside.`);
  const fault = children.length ? declaration.fault?.(children) : undefined;
  if (fault) refuse(context, node, 'bad-inside', fault.what, fault.remedy);
  const given = checked.data as Record<string, string>;
  noteFile(context, node, name, given);
  return [{ type: 'component', name, properties: given, children }];
}

/** Files that a component shows or offers are checked, and published, with those of the text. */
function noteFile(context: Context, node: SourceNode, name: string, { file, alt, caption }: Record<string, string>): void {
  if (!file) return;
  const place = placeOf(context, node);
  if (name === 'Figure') context.images.push({ file, place, figure: { ...(alt && { alt }), ...(caption && { caption }) } });
  else context.links.push({ target: { to: 'file', file }, place });
}

function refuseTag(context: Context, node: SourceNode): void {
  const names = Object.keys(components).join(', ');
  const what = node.name ? `<${node.name}> is neither a component of this site nor HTML that may stand in a text` : 'An empty tag <> may not stand in a text';
  refuse(context, node, 'unknown-component', what, `Components are: ${names}. Write everything else as Markdown.`);
}

interface PropertyIssue {
  code?: string;
  message: string;
  path: PropertyKey[];
  keys?: string[];
  values?: readonly unknown[];
}

function refuseProperty(context: Context, node: SourceNode, name: string, issue: PropertyIssue, known: string[]): void {
  const property = issue.keys?.join(', ') ?? issue.path.map(String).join('.');
  const list = known.length ? `<${name}> may carry: ${known.join(', ')}` : `<${name}> carries no properties`;
  if (issue.code === 'unrecognized_keys') refuse(context, node, 'unknown-property', `<${name}> has no property “${property}”`, `${list}.`);
  else if (issue.code === 'invalid_format' || issue.code === 'custom') {
    // Messages of the declarations are “what is wrong; what to write”.
    const [what, advice = list] = issue.message.split('; ');
    refuse(context, node, 'bad-property', `The property “${property}” of <${name}> ${what}`, `${advice[0]?.toUpperCase()}${advice.slice(1)}.`);
  } else refuse(context, node, 'bad-property', `The property “${property}” of <${name}> is missing or has a value it may not have`, issue.values ? `Choose one of: ${issue.values.join(', ')}.` : `${list}; a text in straight quotes.`);
}

/** The attributes of a tag as plain texts; undefined when one of them is not plain text. */
function readAttributes(context: Context, node: SourceNode): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.name !== 'string' || typeof attribute.value === 'object' && attribute.value !== null) {
      refuse(context, node, 'expression', `<${node.name ?? ''}> carries an expression in braces`, 'Write the value in straight quotes: title="…".');
      return undefined;
    }
    if (Object.hasOwn(attributes, attribute.name)) {
      refuse(context, node, 'bad-attribute', `<${node.name ?? ''}> carries ${attribute.name} twice`, 'Keep one of them.');
      return undefined;
    }
    Object.defineProperty(attributes, attribute.name, { value: attribute.value ?? '', enumerable: true });
  }
  return attributes;
}
