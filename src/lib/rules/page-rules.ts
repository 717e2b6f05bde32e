import type { Locale } from '../locales.ts';
import type { Problem } from '../problems/problem.ts';
import { altFaults } from './alt-texts.ts';
import { equalHeadings, type FindingIn } from './headings.ts';
import { linkProblems } from './links.ts';
import type { LocatedText } from './located-texts.ts';
import { rawMarks } from './raw-marks.ts';
import { tableHeads } from './table-heads.ts';
import { summaryFaults, titleFaults } from './titles.ts';
import { problemsOf } from './write-problems.ts';
import type { WrittenText } from './written-entry.ts';

/** Checks one page of an entry: its title and summary, headings, tables, links and pictures. */
export function pageProblems({ words, blocks, document }: WrittenText, locale: Locale, ownHosts: ReadonlySet<string>): Problem[] {
  const word = (key: string) => words.find((one) => one.key === key);
  const [title, summary] = [word('title'), word('summary')];
  return [
    ...(title ? problemsOf(title, titleFaults(title.text)) : []),
    ...(title && summary ? problemsOf(summary, summaryFaults(summary.text, title.text)) : []),
    ...inTexts(blocks, [...equalHeadings(blocks), ...tableHeads(blocks), ...rawMarks(blocks)]),
    ...linkProblems(document.links, locale, ownHosts),
    ...words.filter(({ key }) => key?.endsWith('.alt')).flatMap((alt) => problemsOf(alt, altFaults(alt.text, word(alt.key?.replace(/alt$/, 'caption') ?? '')?.text, locale))),
    ...document.images.flatMap(({ place, figure, inLine }) => {
      const { alt, caption } = figure ?? inLine ?? {};
      return alt === undefined ? [] : altFaults(alt, caption, locale).map(({ fault }) => ({ ...place, ...fault }));
    }),
  ];
}

function inTexts(texts: readonly LocatedText[], findings: readonly FindingIn[]): Problem[] {
  return findings.flatMap((finding) => {
    const text = texts[finding.text];
    return text ? problemsOf(text, [finding]) : [];
  });
}
