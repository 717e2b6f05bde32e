import { ContentError, SettingError } from '../../src/lib/problems/problem.ts';

/** Says what stopped a command: mistakes in content in plain words without a trace, anything else with one. */
export function explain(error: unknown): string {
  if (error instanceof ContentError) {
    const count = error.problems.length;
    return `\n${error.message}\n\n${count} ${count === 1 ? 'mistake' : 'mistakes'} in the content. Nothing was built; the earlier dist/ is as it was.`;
  }
  if (error instanceof SettingError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
