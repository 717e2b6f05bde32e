import { problemLabels } from '../../src/i18n/problems/labels.ts';
import { languageOfProblems } from '../../src/lib/problems/language.ts';
import { ContentError, SettingError } from '../../src/lib/problems/problem.ts';

/** Says what stopped a command: mistakes in content and a full disk in plain words without a trace, anything else with one. */
export function explain(error: unknown): string {
  if (error instanceof ContentError) {
    const { counts, nothingBuilt } = problemLabels[languageOfProblems()];
    return `\n${error.message}\n\n${counts.error(error.problems.length)}. ${nothingBuilt}`;
  }
  if (error instanceof SettingError) return error.message;
  const full = fullDisk(error);
  if (full) {
    const { noSpace, nothingBuilt } = problemLabels[languageOfProblems()];
    return `\n${noSpace(full.file)}\n\n${nothingBuilt}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The file that found no room on the disk, where an error tells of that; libraries wrap the error of the system or only repeat its words. */
function fullDisk(error: unknown): { file: string | undefined } | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i.test(error.message);
  return isFull ? { file: dest ?? path } : fullDisk(error.cause);
}
