/** Colours of the icon; it stands outside the pages, where no token reaches. */
const colours = { ground: '#0f4d36', line: '#58a583', node: '#e2a325', hub: '#ffffff' };

const nodes = [
  [8, 10],
  [33, 9],
  [34, 27],
  [18, 35],
  [6, 27],
] as const;

/** The cluster as an icon: SVG text, square, legible from 16 px up. */
export function iconSvg(): string {
  const lines = nodes.map(([x, y]) => `M20 20 ${x} ${y}`).join('');
  const circles = nodes.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 48 48"><rect x="-4" y="-4" width="48" height="48" rx="8" fill="${colours.ground}"/><path d="${lines}" fill="none" stroke="${colours.line}" stroke-width="2"/><g fill="${colours.node}">${circles}</g><circle cx="20" cy="20" r="6.5" fill="${colours.hub}"/></svg>`;
}
