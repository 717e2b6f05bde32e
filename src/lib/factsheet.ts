import { messages } from '../i18n/index.ts';
import { acknowledgement } from './acknowledgement.ts';
import { wordsFor } from './content/entry.ts';
import { formatSpan } from './dates.ts';
import { figureRows, type FigureRow } from './figures.ts';
import type { Locale } from './locales.ts';
import { formatAmount } from './numbers.ts';
import { partnersInOrder } from './relations.ts';
import { findEntry, type Site } from './site.ts';

/** The project on one page: what the factsheet's page and its PDF are both made of, besides the text of `pages/factsheet`. */
export interface Factsheet {
  /** The project's full title in the language. */
  title: string;
  /** Number, programme, funder, promoter, period, cost and grant, each with its label, in the order in which they stand. */
  facts: { label: string; value: string; url?: string }[];
  figures: FigureRow[];
  /** Every organisation but the promoter, in the order of lists: `name` in full, `id` of its entry for a link. */
  partners: { id: string; name: string; locale: Locale }[];
  /** The funder's line with the amounts, to the letter. */
  acknowledgement: string;
}

/** Puts the factsheet together from `site.yaml` and the published entries; nothing in it is written anywhere else. */
export function factsheet(site: Site, locale: Locale): Factsheet {
  const { project, funder } = site.settings;
  const words = messages(locale);
  const promoter = findEntry(site, 'partners', project.promoter);
  return {
    title: project.title[locale],
    facts: [
      { label: words.projectNumber, value: project.number },
      { label: words.programme, value: funder.programme[locale] },
      { label: words.factsheet.funder, value: funder.name[locale], url: funder.url },
      ...(promoter ? [{ label: words.factsheet.promoter, value: wordsFor(promoter, locale).words.title }] : []),
      { label: words.factsheet.period, value: formatSpan(project.period.start, project.period.end, locale) },
      { label: words.factsheet.cost, value: formatAmount(project.cost, project.currency, locale) },
      { label: words.factsheet.grant, value: formatAmount(project.grant, project.currency, locale) },
    ],
    figures: figureRows(site, locale),
    partners: partnersInOrder(site).filter(({ key }) => key !== project.promoter).map((entry) => {
      const { words: own, locale: language } = wordsFor(entry, locale);
      return { id: `partners/${entry.key}`, name: own.title, locale: language };
    }),
    acknowledgement: acknowledgement(site.settings, locale),
  };
}
