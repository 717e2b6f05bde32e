import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lint, type CSpellReporter, type Issue } from 'cspell';
import { locales, type Locale, type PerLocale } from '../../src/lib/locales.ts';
import { problem, sortProblems, type Problem } from '../../src/lib/problems/problem.ts';
import type { LocatedText } from '../../src/lib/rules/located-texts.ts';
import { spellable } from '../../src/lib/spelling/spellable.ts';

/** How many words like the unknown one are offered. */
const mostOffered = 3;

/**
 * Asks the dictionaries of `cspell.config.yaml` for every word of some texts.
 * @returns a warning at each word that none knows
 * @throws Error when cspell cannot do its work
 */
export async function unknownWords(texts: PerLocale<readonly LocatedText[]>): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'spell-'));
  const problems: Problem[] = [];
  const faults: string[] = [];
  const report = (locale: Locale, issue: Issue) => {
    const text = texts[locale][issue.row - 1];
    if (text) problems.push(problem(text.placeAt(issue.col - 1), 'unknownWord', { word: issue.text, near: (issue.suggestions ?? []).slice(0, mostOffered) }));
  };
  try {
    for (const locale of locales) {
      const file = join(folder, `texts.${locale}.txt`);
      writeFileSync(file, texts[locale].map(({ text }) => spellable(text)).join('\n'));
      const reporter: CSpellReporter = { issue: (issue) => report(locale, issue), error: (message, error) => faults.push(`${message} ${error.message}`) };
      const { files } = await lint([file], { config: resolve('cspell.config.yaml'), defaultConfiguration: false, root: folder, showSuggestions: true }, reporter);
      if (files !== 1) faults.push(`cspell read ${files} files`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (faults.length) throw new Error(faults.join('\n'));
  return sortProblems(problems);
}
