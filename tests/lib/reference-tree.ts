import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';

/** An element without what only the writing of HTML differs in. */
export interface Tree {
  tag: string;
  attributes: Record<string, string>;
  children: (Tree | string)[];
}

/** Tags that may be alone on a line of a text. */
const lineTags = ['abbr', 'br', 'cite', 'img', 'span', 'sub', 'sup'];

const inlineTags = [...lineTags, 'a', 'code', 'del', 'em', 'input', 'strong'];

export const isTree = (node: Tree | string | undefined): node is Tree => typeof node === 'object';

/** Reads HTML into a tree whose root is `main`. */
export function readTree(html: string): Tree {
  // By default the parser leaves the insides of <pre> unread.
  return { tag: 'main', attributes: {}, children: parse(html, { blockTextElements: {} }).childNodes.flatMap(readNode) };
}

function readNode(node: Node): (Tree | string)[] {
  if (node instanceof TextNode) return [node.text];
  if (!(node instanceof HTMLElement)) return [];
  return [{ tag: node.rawTagName, attributes: { ...node.attributes }, children: node.childNodes.flatMap(readNode) }];
}


/** A tree as lines, one an element or a run of words, indented by depth: what differs shows line by line. */
export function linesOf(tree: Tree, depth = 0, exact = false): string[] {
  const indent = '  '.repeat(depth);
  const attributes = Object.entries(tree.attributes).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const kept = exact || tree.tag === 'pre';
  const children = kept ? tree.children : tidy(tree);
  return [`${indent}${tree.tag}${attributes.join('')}`, ...children.flatMap((child) => (isTree(child) ? linesOf(child, depth + 1, kept) : [`${indent}  ${JSON.stringify(child)}`]))];
}

/** Leaves of white space only what a browser shows of it: no blanks at the ends of blocks, and one between words. */
function tidy({ tag, children }: Tree): (Tree | string)[] {
  const isBlock = !inlineTags.includes(tag);
  const holdsWords = !isBlock || ['p', 'h2', 'h3', 'h4', 'th', 'td'].includes(tag);
  const nodes = joined(children.flatMap(unwrapped));
  const isEdge = (node: Tree | string | undefined) => (node === undefined ? isBlock : isTree(node) && (node.tag === 'br' || !inlineTags.includes(node.tag)));
  return nodes.flatMap((node, index): (Tree | string)[] => {
    if (isTree(node)) return [node];
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    // MDX takes the blanks from between tags that are alone on a line.
    if (!holdsWords && node.trim() === '' && isLineTag(before) && isLineTag(after)) return [];
    const words = node.replace(/[ \t\r\n]+/g, ' ');
    const shown = words.slice(isEdge(before) && words.startsWith(' ') ? 1 : 0, isEdge(after) && words.endsWith(' ') ? -1 : undefined);
    return shown ? [shown] : [];
  });
}

const isLineTag = (node: Tree | string | undefined) => isTree(node) && lineTags.includes(node.tag);

/** MDX makes no paragraph of a line that holds nothing but tags, HTML of ours does: both are compared without it. */
function unwrapped(node: Tree | string): (Tree | string)[] {
  const bare = isTree(node) && node.tag === 'p' && node.children.every((child) => isLineTag(child) || (!isTree(child) && !child.trim()));
  return bare ? node.children : [node];
}

function joined(nodes: readonly (Tree | string)[]): (Tree | string)[] {
  const all: (Tree | string)[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node;
    else all.push(node);
  }
  return all;
}
