import { messages } from '../i18n/index.ts';
import type { Locale } from './locales.ts';
import { formatAmount } from './numbers.ts';
import type { Figure } from './schemas/site.ts';
import { entriesOf, type Site } from './site.ts';

type Counted = Extract<Figure, { count: unknown }>;

/** A figure as it is told: its value as people write it, what it counts, as of when and from where. */
export interface FigureRow {
  value: string;
  label: string;
  /** Undefined for what is counted on this site and by nobody else, which is as of now. */
  asOf: string | undefined;
  source: { title: string; url?: string | undefined };
}

/** Counts the published entries that a figure speaks of. */
export function countOf(site: Site, { count }: Counted): number {
  return entriesOf(site, count.section).filter(({ facts }) => count.kind === undefined || ('kind' in facts && facts.kind === count.kind)).length;
}

/** The project's figures in the order of `site.yaml`, each with its date and source. */
export function figureRows(site: Site, locale: Locale): FigureRow[] {
  return site.settings.figures.map((figure) => {
    const label = figure.label[locale];
    const value = 'value' in figure ? formatAmount(figure.value, figure.unit, locale) : String(countOf(site, figure));
    const source = figure.source ? { title: figure.source.title[locale], url: figure.source.url } : { title: messages(locale).countedHere };
    return { value, label, asOf: figure.asOf?.[locale], source };
  });
}
