import { slugify } from '../../src/lib/slug.ts';
import { isTree, type Tree } from './reference-tree.ts';
import { labels } from './reference-texts.ts';

type Nodes = (Tree | string)[];

interface Context {
  /** Labels of footnotes in the order in which they stand; ours are told by number. */
  footnotes: string[];
  headingIds: Set<string>;
}

const element = (tag: string, attributes: Record<string, string>, children: Nodes): Tree => ({ tag, attributes, children });

/**
 * What `@astrojs/mdx` printed, as we mean to print it. Here stands every difference that is intended, with its reason;
 * any other is a mistake.
 */
export function asWeMeanIt(stock: Tree): Tree {
  return { ...stock, children: rewriteAll(stock.children, { footnotes: footnoteLabels(stock), headingIds: new Set() }) };
}

function rewriteAll(nodes: Nodes, context: Context): Nodes {
  return nodes.flatMap((node, index) => {
    if (isTree(node)) return rewrite(node, context);
    const next = nodes[index + 1];
    // The component of Astro's image begins with a blank of its own.
    return isTree(next) && next.tag === 'img' ? node.replace(/ $/, '') : node;
  });
}

function rewrite(node: Tree, context: Context): Nodes {
  const { tag, attributes } = node;
  const children = () => rewriteAll(node.children, context);
  switch (tag) {
    case 'h2':
    case 'h3':
    case 'h4':
      return [element(tag, { id: headingId(node, context) }, children())];
    case 'table':
      // A wide table scrolls by itself, also by keyboard, and never the page.
      return [element('div', { class: 'table-frame', role: 'group', tabindex: '0', 'aria-label': labels.table }, [element(tag, attributes, children())])];
    case 'th':
      // Readers that speak are told what a heading heads; a corner without words heads nothing.
      return [node.children.length ? element(tag, { scope: 'col', ...alignment(node) }, children()) : element('td', alignment(node), [])];
    case 'td':
      return [element(tag, alignment(node), children())];
    case 'pre':
      // Long lines of code scroll, also by keyboard.
      return [element(tag, { tabindex: '0' }, children())];
    case 'code':
      // Code is not coloured on this site, so its language is of no use to a page.
      return [element(tag, {}, children())];
    case 'ul':
    case 'ol': {
      const { class: name, ...rest } = attributes;
      return [element(tag, name === 'contains-task-list' ? { ...rest, class: 'tasks' } : attributes, children())];
    }
    case 'li':
      return [listItem(node, context)];
    case 'a':
      return [attributes['data-footnote-ref'] ? noteReference(node, context) : 'data-footnote-backref' in attributes ? backReference(node, context) : element(tag, attributes, children())];
    case 'section':
      return [noteSection(node, context)];
    case 'img':
      return [image(node)];
    case 'x-figure':
      return [asWePrinted(node)];
    case 'x-questions':
      return [element(tag, attributes, questions(node, context))];
    case 'x-facts':
      return [element(tag, attributes, facts(node, context))];
    default:
      return [element(tag, attributes, children())];
  }
}

/** Addresses of headings are ASCII, as all addresses of the site are, and the number of a footnote is no part of them. */
function headingId(heading: Tree, { headingIds }: Context): string {
  const words = (node: Tree | string): string => (isTree(node) ? ('data-footnote-ref' in node.attributes ? '' : node.children.map(words).join('')) : node);
  const base = slugify(words(heading));
  let id = base;
  for (let count = 2; headingIds.has(id); count += 1) id = `${base}-${count}`;
  headingIds.add(id);
  return id;
}

/** The security policy of the site allows no `style` attribute. */
function alignment({ attributes: { style } }: Tree): Record<string, string> {
  const side = /^text-align:(\w+)$/.exec(style ?? '')?.[1];
  return side ? { class: side } : {};
}

function listItem(item: Tree, context: Context): Tree {
  const { class: name, id, ...rest } = item.attributes;
  const attributes = { ...rest, ...(id && { id: ourId(id, context) }) };
  const box = boxIn(item);
  if (name !== 'task-list-item' || !box) return element('li', attributes, rewriteAll(item.children, context));
  // A disabled field is told to nobody who cannot see it; a picture with a name is, and the words stand in a column beside it.
  const done = 'checked' in box.attributes;
  const mark = element('span', { class: done ? 'box done' : 'box', role: 'img', 'aria-label': done ? labels.done : labels.toDo }, []);
  return element('li', attributes, [mark, element('div', {}, rewriteAll(withoutBox(item.children, box), context))]);
}

function boxIn(item: Tree): Tree | undefined {
  const [first] = item.children.filter((child): child is Tree => isTree(child));
  return first?.tag === 'p' ? boxIn(first) : first?.tag === 'input' ? first : undefined;
}

function withoutBox(nodes: Nodes, box: Tree): Nodes {
  return nodes.flatMap((node) => (node === box ? [] : isTree(node) && node.children.includes(box) ? [{ ...node, children: withoutBox(node.children, box) }] : [node]));
}

const stockId = /^#?user-content-(fn|fnref)-(.+?)(?:-(\d+))?$/;

function footnoteLabels(node: Tree): string[] {
  const own = stockId.exec(node.tag === 'li' ? (node.attributes.id ?? '') : '')?.[2];
  return own ? [own] : node.children.filter(isTree).flatMap(footnoteLabels);
}

/** Ids of footnotes are their numbers, since labels may hold any letter. */
function ourId(id: string, { footnotes }: Context): string {
  const [, kind = '', label = '', occurrence] = stockId.exec(id) ?? [];
  return `${kind}-${footnotes.indexOf(label) + 1}${occurrence ? `-${occurrence}` : ''}`;
}

/** Footnotes carry the roles of DPUB-ARIA, by which readers that speak know them. */
function noteReference({ attributes, children }: Tree, context: Context): Tree {
  return element('a', { href: `#${ourId(attributes.href ?? '', context)}`, id: ourId(attributes.id ?? '', context), role: 'doc-noteref' }, children);
}

/** The way back is told in the language of the page. */
function backReference({ attributes, children }: Tree, context: Context): Tree {
  const id = ourId(attributes.href ?? '', context);
  const [, number, occurrence = '1'] = id.split('-');
  return element('a', { href: `#${id}`, role: 'doc-backlink', 'aria-label': labels.backToText(Number(number), Number(occurrence)) }, children);
}

/** The heading of the footnotes is seen, and in the language of the page. */
function noteSection({ children }: Tree, context: Context): Tree {
  const nodes = children.flatMap((child) => (isTree(child) && child.tag === 'h2' ? [element('h2', { id: 'footnotes' }, [labels.footnotes])] : rewriteAll([child], context)));
  return element('section', { role: 'doc-endnotes', 'aria-labelledby': 'footnotes', class: 'footnotes' }, nodes);
}

/** A picture goes through the image pipeline of the site, with its title as a caption under it; here its file and words are told. */
function image({ attributes: { src = '', alt = '', title } }: Tree): Tree {
  return element('img', { file: src.replace(/^.*\//, '').replace(/\..*$/, ''), alt, ...(title && { caption: title }) }, []);
}

/** A list of facts is one of terms with their values, as readers that speak know it. */
function facts({ children }: Tree, context: Context): Nodes {
  const items = children.filter(isTree).flatMap((list) => list.children.filter(isTree));
  const terms = items.flatMap(({ children: [first = '', ...others] }) => {
    const [, label = '', value = ''] = /^(.+?):\s+(.*)$/s.exec(isTree(first) ? '' : first.trimStart()) ?? [];
    return [element('dt', {}, [label]), element('dd', {}, rewriteAll([...(value ? [value] : []), ...others], context))];
  });
  return [element('dl', { class: 'facts' }, terms)];
}

/** Each question names the group of its answers, with its number: a list is not read out as one. */
function questions({ children }: Tree, context: Context): Nodes {
  return children.flatMap((child) => {
    if (!isTree(child) || child.tag !== 'ol') return rewriteAll([child], context);
    const first = Number(child.attributes.start ?? 1);
    const items = child.children.filter(isTree).map((item, index) => {
      const number = String(first + index);
      const [words = '', ...more] = item.children;
      const legend = element('legend', {}, rewriteAll([`${number}. ${isTree(words) ? '' : words.trimStart()}`, ...(isTree(words) ? [words] : []), ...more], context));
      return element('li', {}, [element('fieldset', {}, [legend, element('x-answers', { number }, [])])]);
    });
    return [element('ol', {}, items)];
  });
}

/** What we printed, with pictures told as those of `asWeMeanIt` are. */
export function asWePrinted(ours: Tree): Tree {
  const children = ours.children.map((child) => (isTree(child) ? asWePrinted(child) : child));
  // Alone in its paragraph a picture is a figure; what it shows is the same.
  if (ours.tag !== 'x-image' && ours.tag !== 'x-figure') return { ...ours, children };
  const { file = '', ...words } = ours.attributes;
  return element('img', { file: file.replace(/\..*$/, ''), ...words }, []);
}
