/** A node as the parser gives it; only what is read here is named. */
export interface SourceNode {
  type: string;
  position?: { start: Point; end: Point };
  children?: SourceNode[];
  value?: string | null;
  url?: string;
  title?: string | null;
  alt?: string | null;
  depth?: number;
  lang?: string | null;
  ordered?: boolean;
  start?: number | null;
  spread?: boolean;
  checked?: boolean | null;
  align?: (string | null)[];
  identifier?: string;
  name?: string | null;
  attributes?: SourceAttribute[];
}

/** A point in the text; line and column are counted from 1, the offset from 0. */
interface Point {
  offset: number;
  line: number;
  column: number;
}

/** An attribute of a tag in the text: only plain text values are data. */
interface SourceAttribute {
  type: string;
  name?: string;
  value?: string | { type: string; value: string } | null;
}

/** Calls `visit` for a node and everything below it, without recursion, so that depth cannot overflow the stack. */
export function walk(root: SourceNode, visit: (node: SourceNode) => void): void {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    if (node.children) for (let index = node.children.length - 1; index >= 0; index -= 1) waiting.push(node.children[index] as SourceNode);
  }
}
