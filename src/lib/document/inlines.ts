import { problem } from '../problems/problem.ts';
import { alignedIndex } from './aligned.ts';
import { pictureName } from './components.ts';
import { deepest, placeOf, refuse, refuseFor, type Context } from './context.ts';
import { inlineElement } from './elements.ts';
import { readLinkTarget } from './link-target.ts';
import type { Inline } from './model.ts';
import type { SourceNode } from './source-tree.ts';
import { inlineText } from './text.ts';

/** Reads the inline nodes of a block; what may not stand is refused and left out. */
export function readInlines(context: Context, nodes: readonly SourceNode[] = []): Inline[] {
  if (context.inlineDepth > deepest) {
    if (nodes[0]) refuse(context, nodes[0], 'marksTooDeep', { levels: deepest });
    return [];
  }
  context.inlineDepth += 1;
  const inlines = nodes.flatMap((node) => readInline(context, node));
  context.inlineDepth -= 1;
  return inlines;
}

function readInline(context: Context, node: SourceNode): Inline[] {
  switch (node.type) {
    case 'text':
      return readWords(context, node);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: readInlines(context, node.children) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value ?? '' }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return readLink(context, node, node);
    case 'linkReference':
      return readLink(context, node, definitionOf(context, node) ?? node);
    case 'image':
      return readImage(context, node, node);
    case 'imageReference':
      return readImage(context, node, definitionOf(context, node) ?? node);
    case 'footnoteReference':
      return readFootnoteReference(context, node);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return inlineElement(context, node, () => readInlines(context, node.children));
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      refuse(context, node, 'expression');
      return [];
    default:
      refuse(context, node, 'unknownMarkup', { kind: node.type });
      return [];
  }
}

/** Reads plain words; the parser leaves a reference to a footnote that is not there among them. */
function readWords(context: Context, node: SourceNode): Inline[] {
  const value = node.value ?? '';
  const missing = /\[\^([^\]\s]+)\]/.exec(value);
  if (missing) {
    const start = node.position?.start.offset ?? 0;
    const lines = context.body.source.slice(0, alignedIndex(context.body.source, start, value, missing.index)).split('\n');
    const place = { file: context.body.file, line: lines.length + context.body.line - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    context.problems.push(problem(place, 'missingFootnote', { id: missing[1] ?? '' }));
  }
  return [{ type: 'text', value }];
}

function definitionOf(context: Context, node: SourceNode): SourceNode | undefined {
  return context.definitions.get(node.identifier ?? '');
}

function readLink(context: Context, node: SourceNode, source: SourceNode): Inline[] {
  const children = readInlines(context, node.children);
  const target = readLinkTarget(source.url ?? '');
  if ('refused' in target) {
    refuseFor(context, node, target.refused);
    return [];
  }
  const label = inlineText(children);
  if (!label.trim() && !children.some(({ type }) => type === 'image')) {
    refuse(context, node, 'emptyLink');
  }
  context.links.push({ target, label, place: placeOf(context, node) });
  return [{ type: 'link', target, children, ...(source.title && { title: source.title }) }];
}

function readImage(context: Context, node: SourceNode, source: SourceNode): Inline[] {
  const file = (source.url ?? '').replace(/^\.\//, '');
  if (!pictureName.test(file)) {
    refuse(context, node, 'notPicture', { file });
    return [];
  }
  if (!node.alt?.trim()) {
    refuse(context, node, 'missingAlt', { file });
    return [];
  }
  context.images.push({ file, place: placeOf(context, node), inLine: { alt: node.alt.trim(), ...(source.title && { caption: source.title }) } });
  return [{ type: 'image', file, alt: node.alt.trim(), ...(source.title && { title: source.title }) }];
}

function readFootnoteReference(context: Context, node: SourceNode): Inline[] {
  const id = node.identifier ?? '';
  const occurrence = (context.footnoteUses.get(id) ?? 0) + 1;
  context.footnoteUses.set(id, occurrence);
  return [{ type: 'footnote', id, number: [...context.footnoteUses.keys()].indexOf(id) + 1, occurrence }];
}
