import { problemLabels } from '../../src/i18n/problems/labels.ts';
import { languageOfProblems } from '../../src/lib/problems/language.ts';
import { ContentError, SettingError } from '../../src/lib/problems/problem.ts';

/** Says what stopped a command: mistakes in content in plain words without a trace, anything else with one. */
export function explain(error: unknown): string {
  if (error instanceof ContentError) {
    const { counts, nothingBuilt } = problemLabels[languageOfProblems()];
    return `\n${error.message}\n\n${counts.error(error.problems.length)}. ${nothingBuilt}`;
  }
  if (error instanceof SettingError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
