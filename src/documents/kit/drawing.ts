import { messages } from '../../i18n/index.ts';
import { layOutCluster, type ClusterNode } from '../../lib/cluster.ts';
import { wordsFor } from '../../lib/content/entry.ts';
import { escapeText } from '../../lib/escape.ts';
import type { Locale } from '../../lib/locales.ts';
import { partnersInOrder } from '../../lib/relations.ts';
import type { Site } from '../../lib/site.ts';
import { plain } from '../../lib/typography/plain.ts';

const sizes: Record<ClusterNode['role'], number> = { promoter: 12, member: 7.5, institution: 5.5 };
const colours = { ground: '#0f4d36', line: '#58a583', node: '#e2a325', promoter: '#ffffff' };

/** The drawing of the cluster as an SVG that stands by itself: colours inside, and its meaning as text. */
export function drawingSvg(site: Site, locale: Locale): string {
  const partners = partnersInOrder(site);
  const { nodes, lines } = layOutCluster(partners);
  const names = partners.map((partner) => wordsFor(partner, locale).words.title).join('; ');
  const text = (words: string) => escapeText(plain(words));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-110 -110 220 220" width="1600" height="1600" role="img" lang="${locale}">`,
    `<title>${text(site.settings.name[locale])}</title>`,
    `<desc>${text(`${drawingWords(locale)} ${names}.`)}</desc>`,
    `<rect x="-110" y="-110" width="220" height="220" fill="${colours.ground}"/>`,
    `<g stroke="${colours.line}" stroke-width="1">`,
    ...lines.map(({ from, to }) => `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"/>`),
    '</g>',
    ...nodes.map(({ x, y, role }) => `<circle cx="${x}" cy="${y}" r="${sizes[role]}" fill="${role === 'promoter' ? colours.promoter : colours.node}"/>`),
    '</svg>',
    '',
  ].join('\n');
}

/** What the drawing shows, in a sentence. */
export function drawingWords(locale: Locale): string {
  return messages(locale).documents.drawing;
}
