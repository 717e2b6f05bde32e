import type { Part } from './html.ts';

const paragraph = /^<p>[^]*?<\/p>/;

/** The opening paragraph of a text and what follows it; no opening where a text begins with something else. */
export function splitOpening(parts: readonly Part[]): { opening: Part[]; rest: Part[] } {
  const [first, ...others] = parts;
  const [opening] = (typeof first === 'string' && paragraph.exec(first)) || [];
  if (typeof first !== 'string' || !opening) return { opening: [], rest: [...parts] };
  const after = first.slice(opening.length);
  return { opening: [opening], rest: after ? [after, ...others] : others };
}
