import { tokenColours } from '../../cards/colours.ts';
import { networkMarkup } from '../../cards/ground.ts';
import { messages } from '../../i18n/index.ts';
import { layOutCluster } from '../../lib/cluster.ts';
import { wordsFor } from '../../lib/content/entry.ts';
import { escapeText } from '../../lib/escape.ts';
import type { Locale } from '../../lib/locales.ts';
import { partnersInOrder } from '../../lib/relations.ts';
import type { Site } from '../../lib/site.ts';
import { plain } from '../../lib/typography/plain.ts';

/** The drawing of the cluster as an SVG that stands by itself: colours inside, and its meaning as text. */
export function drawingSvg(site: Site, locale: Locale): string {
  const partners = partnersInOrder(site);
  const colours = tokenColours();
  const names = partners.map((partner) => wordsFor(partner, locale).words.title).join('; ');
  const text = (words: string) => escapeText(plain(words));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-120 -120 240 240" width="1600" height="1600" role="img" lang="${locale}">`,
    `<title>${text(site.settings.name[locale])}</title>`,
    `<desc>${text(`${drawingWords(locale)} ${names}.`)}</desc>`,
    `<rect x="-120" y="-120" width="240" height="240" fill="${colours['cluster-deep']}"/>`,
    networkMarkup(layOutCluster(partners), colours),
    '</svg>',
    '',
  ].join('\n');
}

/** What the drawing shows, in a sentence. */
export function drawingWords(locale: Locale): string {
  return messages(locale).documents.drawing;
}
