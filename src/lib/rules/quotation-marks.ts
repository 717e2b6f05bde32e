import type { Locale, PerLocale } from '../locales.ts';
import { setQuotes } from '../typography/quotes.ts';
import { fault } from '../problems/problem.ts';
import type { Finding, Mend } from './finding.ts';

/** The outer quotation marks of each language; Lithuanian by decision N-10 (180) of the State Commission of the Lithuanian Language, 2019. */
const right: PerLocale<{ open: string; close: string }> = { lt: { open: '„', close: '“' }, en: { open: '“', close: '”' } };

interface Mark {
  at: number;
  written: string;
}

/** What most texts have none of. */
const anyMark = /[„“”"«»]|,,/;

/** Blocks within which a quotation may open and close again: that of several paragraphs. */
const farthestBlock = 6;

/**
 * Finds quotation marks that the build cannot mend: those of another language, and those without their partner.
 * `texts` are the blocks of one text in order; a quotation may begin in one and end in another.
 * @returns the findings of each block
 */
export function quotationMarks(texts: readonly string[], locale: Locale): Finding[][] {
  if (!texts.some((text) => anyMark.test(text))) return texts.map(() => []);
  const open: (Mark & { block: number })[] = [];
  const results = texts.map((text, block) => {
    const marks = pairMarks(text, locale);
    const findings: Finding[] = marks.pairs.flatMap(([first, last]) => wrongPair(first, last, locale));
    for (const mark of marks.closing) {
      const partner = open.findLastIndex((one) => block - one.block <= farthestBlock);
      if (partner >= 0) open.splice(partner);
      else findings.push({ at: mark.at, fault: fault('unopenedQuote', { mark: mark.written, right: right[locale].open }) });
    }
    // English opens every paragraph of a long quotation and closes the last.
    const goesOn = locale === 'en' && texts[block + 1]?.startsWith('“');
    open.push(...marks.opening.filter(({ at }) => !(goesOn && at === 0)).map((mark) => ({ ...mark, block })));
    return { findings, marks };
  });
  // What was forgotten or never closed is told where it stands.
  const left = new Set(open.map(({ block, at }) => `${block} ${at}`));
  return results.map(({ findings, marks }, block) => [
    ...findings,
    ...marks.opening
      .filter(({ at }) => left.has(`${block} ${at}`))
      .map((mark): Finding => ({ at: mark.at, fault: fault('unclosedQuote', { mark: mark.written, right: right[locale].close }) })),
  ]);
}

const marksOf = /[„“”"«»]|(?<![^\s(]),,(?=\p{L})/gu;

function pairMarks(text: string, locale: Locale): { pairs: [Mark, Mark][]; opening: Mark[]; closing: Mark[] } {
  const [pairs, opening, closing]: [[Mark, Mark][], Mark[], Mark[]] = [[], [], []];
  // Straight marks that the build makes right are seen as it makes them.
  const set = anyMark.test(text) ? setQuotes(text, locale) : '';
  for (const { 0: written, index: at } of set.matchAll(marksOf)) {
    const [before = ' ', after = ' '] = [set[at - 1], set[at + written.length]];
    if (written === '"' && /\d/.test(before)) continue;
    const canClose = !/[\s([{]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    const opens = written === '„' || written === '«' || written === ',,' || (written !== '»' && !(canClose && opening.length) && !/\s/.test(after) && (!canClose || /[–—-]/.test(before)));
    const partner = opens ? undefined : opening.pop();
    if (opens) opening.push({ at, written });
    else if (partner) pairs.push([partner, { at, written }]);
    else closing.push({ at, written });
  }
  return { pairs, opening, closing };
}

function wrongPair(first: Mark, last: Mark, locale: Locale): Finding[] {
  const { open, close } = right[locale];
  const mends: Mend[] = [
    ...(first.written === open ? [] : [{ at: first.at, length: first.written.length, insert: open }]),
    ...(last.written === close ? [] : [{ at: last.at, length: last.written.length, insert: close }]),
  ];
  const values = { written: `${first.written}…${last.written}`, right: `${open}…${close}` };
  return mends[0] ? [{ at: mends[0].at, fault: fault('wrongQuotes', values), mends }] : [];
}
