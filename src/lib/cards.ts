import { messages } from '../i18n/index.ts';
import { dateLabel, kindLabel } from './present.ts';
import { cardAddress } from './routes/addresses.ts';
import type { Route } from './routes/route.ts';
import { sectionName } from './section-words.ts';
import type { Site } from './site.ts';
import { hyphenate } from './typography/hyphenate.ts';

/** Size of a social card in pixels, as networks ask for it. */
export const cardSize = { width: 1200, height: 630 };

/** What stands on a social card, and where it lies. */
export interface Card {
  address: string;
  /** With soft hyphens in long words. */
  title: string;
  /** Kind and date, or what the site is. */
  kicker: string;
  siteName: string;
  funder: string;
  /** What the crop of the drawing is chosen by: the same in every language. */
  seed: string;
}

/** The card of a page: entries, lists and the home page have their own; years show their list’s, and all others that of the home page. */
export function cardOf(site: Site, route: Route): Card {
  const { locale } = route;
  const words = messages(locale);
  const entry = route.view === 'entry' ? site.entryById.get(route.id) : undefined;
  const seed = entry ? route.id : (route.section ?? 'home');
  const address = site.routeById.get(seed)?.[locale]?.address;
  if (!address) throw new Error(`The card of ${route.id} belongs to ${seed}, and there is no such page.`);
  const common = { address: cardAddress(address), siteName: site.settings.name[locale], funder: site.settings.funder.strip[locale], seed };
  if (entry) {
    const date = dateLabel(entry, locale);
    return { ...common, title: hyphenate((entry.words[locale] ?? entry.words.lt).title, locale), kicker: [kindLabel(entry, words, site), date].filter(Boolean).join(' · ') };
  }
  const title = route.section ? sectionName(site, route.section, locale) : site.settings.home.headline[locale];
  return { ...common, title: hyphenate(title, locale), kicker: site.settings.tagline[locale] };
}

/** Every card of the site, each once. */
export function allCards(site: Site): Card[] {
  const cards = site.routes.map((route) => cardOf(site, route));
  return [...new Map(cards.map((card) => [card.address, card])).values()];
}
