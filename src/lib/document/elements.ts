import { components, isComponent } from './components.ts';
import { placeOf, refuse, refuseFor, type Context } from './context.ts';
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

/** Reads a tag inside a line of text: one of the few HTML elements that may stand there; what it holds is read only once it may stand. */
export function inlineElement(context: Context, node: SourceNode, readChildren: () => Inline[]): Inline[] {
  const name = node.name ?? '';
  if (!isInlineTag(name)) {
    if (isComponent(name)) refuse(context, node, 'componentInLine', { tag: name });
    else refuseTag(context, node);
    return [];
  }
  const attributes = readAttributes(context, node);
  if (!attributes) return [];
  for (const [key, value] of Object.entries(attributes)) {
    if (allowedElements[name][key]?.test(value)) continue;
    refuse(context, node, 'badAttribute', { tag: name, attribute: key, value });
    return [];
  }
  if (name === 'br' && node.children?.length) refuse(context, node, 'textInBreak');
  if (node.children?.some(({ type }) => blocks.includes(type))) {
    refuse(context, node, 'tagRoundLines', { tag: name });
    return [];
  }
  return [{ type: 'element', name, attributes, children: readChildren() }];
}

/** Reads a tag that stands as a block: a component; what it holds is read only once it may stand. */
export function blockElement(context: Context, node: SourceNode, readChildren: () => Block[]): Block[] {
  const name = node.name ?? '';
  const declaration = components[name];
  if (!isComponent(name) || !declaration) {
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
  const children = readChildren();
  if (declaration.holdsText && !children.length) refuse(context, node, 'emptyComponent', { tag: name });
  if (!declaration.holdsText && node.children?.length) refuse(context, node, 'textInComponent', { tag: name });
  const fault = children.length ? declaration.fault?.(children) : undefined;
  if (fault) refuseFor(context, node, fault);
  const given = checked.data as Record<string, string>;
  noteFile(context, node, name, given);
  return [{ type: 'component', name, properties: given, children }];
}

/** Files that a component shows or offers are checked, and published, with those of the text. */
function noteFile(context: Context, node: SourceNode, name: string, { file, alt, caption, title = '' }: Record<string, string>): void {
  if (!file) return;
  const place = placeOf(context, node);
  if (name === 'Figure') context.images.push({ file, place, figure: { ...(alt && { alt }), ...(caption && { caption }) } });
  else context.links.push({ target: { to: 'file', file }, label: title, place });
}

function refuseTag(context: Context, node: SourceNode): void {
  const known = Object.keys(components);
  if (node.name) refuse(context, node, 'unknownComponent', { tag: node.name, known });
  else refuse(context, node, 'emptyTag', { known });
}

interface PropertyIssue {
  code?: string;
  message: string;
  path: PropertyKey[];
  keys?: string[];
  values?: readonly unknown[];
}

function refuseProperty(context: Context, node: SourceNode, tag: string, issue: PropertyIssue, known: string[]): void {
  const property = issue.keys?.join(', ') ?? issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') refuse(context, node, 'unknownProperty', { tag, property, known });
  else if (issue.message === 'propertyNotPicture' || issue.message === 'propertyNotFile') refuse(context, node, issue.message, { tag, property });
  else if (issue.values) refuse(context, node, 'propertyNotOneOf', { tag, property, allowed: issue.values.map(String) });
  else refuse(context, node, 'badProperty', { tag, property, known });
}

/** The attributes of a tag as plain texts; undefined when one of them is not plain text. */
function readAttributes(context: Context, node: SourceNode): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.name !== 'string' || typeof attribute.value === 'object' && attribute.value !== null) {
      refuse(context, node, 'attributeExpression', { tag: node.name ?? '' });
      return undefined;
    }
    if (Object.hasOwn(attributes, attribute.name)) {
      refuse(context, node, 'attributeTwice', { tag: node.name ?? '', attribute: attribute.name });
      return undefined;
    }
    Object.defineProperty(attributes, attribute.name, { value: attribute.value ?? '', enumerable: true });
  }
  return attributes;
}
