import { escapeAttribute, escapeText } from '../escape.ts';
import { readPart, type QuestionPart } from '../self-assessment/read.ts';
import { readFacts } from './inside.ts';
import type { Block, Footnote, Heading, Inline, LinkTarget, ListItem, TextDocument } from './model.ts';

/** What a document becomes: finished HTML, and calls of components between. */
export type Part = string | { component: string; properties: Record<string, string>; children: Part[] };

/** A link as it stands on the page; `note` is added after its words where it leads into the other language. */
export interface ResolvedLink {
  href: string;
  lang?: string;
  note?: string;
}

/** What differs from output to output. */
export interface HtmlOptions {
  /** Undefined when the words are to stand without a link. */
  resolveLink(target: LinkTarget): ResolvedLink | undefined;
  /** Address of the page that footnotes are looked up on, where the text is read elsewhere. */
  page?: string;
  /** Where the text stands among others: what its footnotes’ ids begin with, and how many levels deeper its headings go. */
  among?: { prefix: string; deeper: number };
  labels: { footnotes: string; backToText(number: number, occurrence: number): string; table: string; done: string; toDo: string };
}

/** Writes a document as HTML parts; a component's own markup is left to whoever prints the parts. */
export function documentParts(document: TextDocument, options: HtmlOptions): Part[] {
  return merge([...document.blocks.flatMap((block) => blockParts(block, options)), ...footnoteParts(document.footnotes, options)]);
}

/** Joins neighbouring strings, so that a text without components is one string. */
function merge(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.length - 1;
    if (typeof part === 'string' && typeof merged[last] === 'string') merged[last] += part;
    else merged.push(part);
  }
  return merged;
}

function wrap(tag: string, children: readonly Part[], attributes = ''): Part[] {
  return [`<${tag}${attributes}>`, ...children, `</${tag}>`];
}

function blockParts(block: Block, options: HtmlOptions): Part[] {
  switch (block.type) {
    case 'paragraph': {
      // A picture alone is a figure, which no paragraph may hold.
      const [only, ...more] = block.children;
      return only?.type === 'image' && !more.length ? [pictureCall('Figure', only)] : wrap('p', inlineParts(block.children, options));
    }
    case 'heading':
      return wrap(`h${block.depth + (options.among?.deeper ?? 0)}`, [headingStart(block), ...inlineParts(block.children, options)], ` id="${block.id}"`);
    case 'list': {
      const items = block.items.flatMap((item) => itemParts(item, block.tight, options));
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
      const tasks = block.items.some(({ checked }) => checked !== undefined) ? ' class="tasks"' : '';
      return wrap(block.ordered ? 'ol' : 'ul', items, start + tasks);
    }
    case 'quote':
      return wrap('blockquote', block.children.flatMap((child) => blockParts(child, options)));
    case 'code':
      return [`<pre tabindex="0"><code>${block.value && `${escapeText(block.value)}\n`}</code></pre>`];
    case 'rule':
      return ['<hr>'];
    case 'table': {
      const cell = (tag: string, scope: string) => (children: Inline[], column: number) =>
        wrap(tag, inlineParts(children, options), scope + (block.align[column] ? ` class="${block.align[column]}"` : ''));
      const [th, td] = [cell('th', ' scope="col"'), cell('td', '')];
      // A corner without words heads nothing.
      const head = wrap('tr', block.head.flatMap((children, column) => (children.length ? th : td)(children, column)));
      const rows = block.rows.flatMap((row) => wrap('tr', row.flatMap(td)));
      const table = wrap('table', [...wrap('thead', head), ...(rows.length ? wrap('tbody', rows) : [])]);
      // A wide table scrolls by itself, also by keyboard, and never the page; a group, because a text of many tables is not one of many landmarks.
      return wrap('div', table, ` class="table-frame" role="group" tabindex="0" aria-label="${escapeAttribute(options.labels.table)}"`);
    }
    case 'component':
      return [{ component: block.name, properties: { ...block.properties, ...address(block, options), ...levelOf(block, options) }, children: merge(insideParts(block, options)) }];
  }
}

type Call = Extract<Block, { type: 'component' }>;

function insideParts(call: Call, options: HtmlOptions): Part[] {
  const { name, children } = call;
  const part = name === 'Questions' ? readPart(call) : undefined;
  if (part) return [...questionParts(part, options), ...part.next.flatMap((block) => blockParts(block, options))];
  const facts = name === 'Facts' ? readFacts(children) : undefined;
  if (!facts) return children.flatMap((child) => blockParts(child, options));
  return wrap('dl', facts.flatMap(({ label, value }) => [...wrap('dt', [escapeText(label)]), ...wrap('dd', inlineParts(value, options))]), ' class="facts"');
}

/** The level of the headings that a component prints, where the text goes deeper than on its own page. */
const levelOf = ({ name }: Call, { among }: HtmlOptions): { level?: string } => (name === 'Questions' && among ? { level: String(3 + among.deeper) } : {});

/** Questions with their answers to choose from, each a group of its own. */
function questionParts({ questions }: QuestionPart, options: HtmlOptions): Part[] {
  const items = questions.flatMap(({ number, children }) =>
    wrap('li', wrap('fieldset', [...wrap('legend', [`${number}. `, ...inlineParts(children, options)]), { component: 'Answers', properties: { number: String(number) }, children: [] }])),
  );
  return wrap('ol', items);
}

/** The address of the file that a component offers. */
function address({ name, properties: { file } }: Call, options: HtmlOptions): { href?: string } {
  const link = name === 'Download' && file ? options.resolveLink({ to: 'file', file }) : undefined;
  return link ? { href: link.href } : {};
}

const pictureCall = (component: string, { file, alt, title }: Extract<Inline, { type: 'image' }>): Part => ({ component, properties: { file, alt, ...(title && { caption: title }) }, children: [] });

function itemParts(item: ListItem, tight: boolean, options: HtmlOptions): Part[] {
  const children = item.children.flatMap((child) => (tight && child.type === 'paragraph' ? inlineParts(child.children, options) : blockParts(child, options)));
  if (item.checked === undefined) return wrap('li', children);
  const state = item.checked ? options.labels.done : options.labels.toDo;
  return wrap('li', [`<span class="box${item.checked ? ' done' : ''}" role="img" aria-label="${escapeAttribute(state)}"></span>`, ...wrap('div', children)]);
}

function inlineParts(nodes: readonly Inline[], options: HtmlOptions): Part[] {
  return nodes.flatMap((node) => inlinePart(node, options));
}

const tags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

function inlinePart(node: Inline, options: HtmlOptions): Part[] {
  switch (node.type) {
    case 'text':
      return [escapeText(node.value)];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return wrap(tags[node.type], inlineParts(node.children, options));
    case 'code':
      return [`<code>${escapeText(node.value)}</code>`];
    case 'break':
      return ['<br>'];
    case 'link': {
      const children = inlineParts(node.children, options);
      const link = options.resolveLink(node.target);
      if (!link) return children;
      const { href, lang, note } = link;
      const attributes = ` href="${escapeAttribute(href)}"${lang ? ` hreflang="${lang}"` : ''}${node.title ? ` title="${escapeAttribute(node.title)}"` : ''}`;
      return wrap('a', [...children, note ? escapeText(` ${note}`) : ''], attributes);
    }
    case 'image':
      return [pictureCall('Image', node)];
    case 'footnote':
      return [`<sup><a href="${escapeAttribute(options.page ?? '')}#${noteId(options, node.number)}" id="${referenceId(options, node.number, node.occurrence)}" role="doc-noteref">${node.number}</a></sup>`];
    case 'term':
      return wrap('button', inlineParts(node.children, options), ` type="button" popovertarget="t${node.number}"`);
    case 'element': {
      const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('');
      return node.name === 'br' ? ['<br>'] : wrap(node.name, inlineParts(node.children, options), attributes);
    }
  }
}

/** The id of words, for links that name it, and the number that a section is called by. */
const headingStart = ({ wordId, number }: Heading) => (wordId ? `<a id="${wordId}"></a>` : '') + (number ? `${number}\u00A0` : '');

const prefixOf = ({ among }: HtmlOptions) => (among ? `${among.prefix}-` : '');
const noteId = (options: HtmlOptions, number: number) => `${prefixOf(options)}fn-${number}`;
const referenceId = (options: HtmlOptions, number: number, occurrence: number) => `${prefixOf(options)}fnref-${number}${occurrence > 1 ? `-${occurrence}` : ''}`;

function footnoteParts(footnotes: readonly Footnote[], options: HtmlOptions): Part[] {
  if (!footnotes.length) return [];
  const items = footnotes.flatMap((footnote) => {
    const back = Array.from({ length: footnote.references }, (_, index) => {
      const label = escapeAttribute(options.labels.backToText(footnote.number, index + 1));
      return ` <a href="${escapeAttribute(options.page ?? '')}#${referenceId(options, footnote.number, index + 1)}" role="doc-backlink" aria-label="${label}">↩${index ? `<sup>${index + 1}</sup>` : ''}</a>`;
    });
    const last = footnote.children.at(-1);
    const before = last?.type === 'paragraph' ? footnote.children.slice(0, -1) : footnote.children;
    // The ways back stand on the line where the words end.
    const end = last?.type === 'paragraph' ? wrap('p', [...inlineParts(last.children, options), ...back]) : back;
    return wrap('li', [...before.flatMap((child) => blockParts(child, options)), ...end], ` id="${noteId(options, footnote.number)}"`);
  });
  const [id, level] = [`${prefixOf(options)}footnotes`, `h${2 + (options.among?.deeper ?? 0)}`];
  return wrap('section', [`<${level} id="${id}">${escapeText(options.labels.footnotes)}</${level}>`, ...wrap('ol', items)], ` role="doc-endnotes" aria-labelledby="${id}" class="footnotes"`);
}
