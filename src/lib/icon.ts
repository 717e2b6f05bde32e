import type { Token } from './contrast.ts';

const nodes = [
  [8, 10],
  [33, 9],
  [34, 27],
  [18, 35],
  [6, 27],
] as const;

/** The cluster as an icon: SVG text, square, legible from 16 px up; in the colours of the light, wherever it stands. */
export function iconSvg(tokens: ReadonlyMap<string, Token>): string {
  const colour = (name: string) => tokens.get(name)?.light ?? 'currentColor';
  const lines = nodes.map(([x, y]) => `M20 20 ${x} ${y}`).join('');
  const circles = nodes.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 48 48"><rect x="-4" y="-4" width="48" height="48" rx="8" fill="${colour('cluster-deep')}"/><path d="${lines}" fill="none" stroke="${colour('cluster-line')}" stroke-width="2"/><g fill="${colour('amber')}">${circles}</g><circle cx="20" cy="20" r="6.5" fill="${colour('on-deep')}"/></svg>`;
}
