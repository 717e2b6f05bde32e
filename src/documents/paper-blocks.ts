import type { Block, ComponentCall, Inline, LinkTarget } from '../lib/document/model.ts';
import type { ResolvedLink } from '../lib/document/html.ts';
import { line, type PaperBlock, type PaperInline } from './paper.ts';

/** What turning a text into paper needs to know of the site. */
export interface PaperContext {
  resolveLink(target: LinkTarget): ResolvedLink | undefined;
  /** Draws a component out into plain blocks. */
  component(call: ComponentCall<Block>, context: PaperContext): PaperBlock[];
  /** Id of a footnote, where a text stands among others. */
  noteAnchor?(number: number): string;
  /** Word before the alternative text of a picture, which paper shows in its place. */
  picture: string;
}

/** The blocks of a text as paper: links in full, components drawn out, soft hyphens taken out. */
export function paperBlocks(blocks: readonly Block[], context: PaperContext): PaperBlock[] {
  return blocks.flatMap((block) => paperBlock(block, context));
}

function paperBlock(block: Block, context: PaperContext): PaperBlock[] {
  const cells = (row: Inline[][]) => row.map((cell) => paperInlines(cell, context));
  switch (block.type) {
    case 'paragraph': {
      // A picture alone is a figure, as on the page.
      const [only, ...more] = block.children;
      if (only?.type === 'image' && !more.length) return context.component({ type: 'component', name: 'Figure', properties: { file: only.file, alt: only.alt, ...(only.title && { caption: only.title }) }, children: [] }, context);
      return [{ type: 'paragraph', children: paperInlines(block.children, context) }];
    }
    case 'heading':
      return [{ type: 'heading', depth: block.depth, id: block.id, children: [...(block.number ? line(`${block.number}\u00A0`) : []), ...paperInlines(block.children, context)] }];
    case 'list':
      return [{
        type: 'list',
        ordered: block.ordered,
        start: block.start,
        items: block.items.map(({ checked, children }) => ({ ...(checked !== undefined && { checked }), children: paperBlocks(children, context) })),
      }];
    case 'quote':
      return [{ type: 'quote', children: paperBlocks(block.children, context) }];
    case 'code':
      return [{ type: 'code', value: block.value }];
    case 'rule':
      return [{ type: 'rule' }];
    case 'table':
      return [{ type: 'table', align: block.align.map((align) => align ?? null), head: cells(block.head), rows: block.rows.map(cells) }];
    case 'component':
      return context.component(block, context);
  }
}

/** Inline nodes as paper. */
export function paperInlines(nodes: readonly Inline[], context: PaperContext): PaperInline[] {
  return nodes.flatMap((node) => paperInline(node, context));
}

function paperInline(node: Inline, context: PaperContext): PaperInline[] {
  switch (node.type) {
    case 'text':
      return line(unhyphenated(node.value));
    case 'code':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: paperInlines(node.children, context) }];
    case 'link': {
      const children = paperInlines(node.children, context);
      const link = context.resolveLink(node.target);
      return link ? [{ type: 'link', href: link.href, children: [...children, ...(link.note ? line(` ${link.note}`) : [])] }] : children;
    }
    // Newsrooms want photographs beside a text, not in it: the kit holds them, and the words stand here.
    case 'image':
      return line(`[${context.picture}: ${unhyphenated(node.alt)}]${node.title ? ` ${unhyphenated(node.title)}` : ''}`);
    case 'footnote':
      return [{ type: 'note', number: node.number, ...(context.noteAnchor && { anchor: context.noteAnchor(node.number) }) }];
    case 'term':
      return paperInlines(node.children, context);
    case 'element': {
      if (node.name === 'br') return [{ type: 'break' }];
      const children = paperInlines(node.children, context);
      if (node.name === 'sub' || node.name === 'sup') return [{ type: node.name, children }];
      const { lang } = node.attributes;
      return lang ? [{ type: 'language', lang, children }] : children;
    }
  }
}

/** Words without the soft hyphens that narrow columns of a page need; no-break spaces stay. */
export function unhyphenated(text: string): string {
  return text.replaceAll('\u00AD', '');
}
