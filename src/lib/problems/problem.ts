/** Where in a content file something is wrong; lines and columns count from 1. */
export interface Place {
  /** Path as a person would type it, relative to the working folder where possible. */
  file: string;
  line: number;
  column: number;
}

/** One thing wrong with the content, told so that its author can mend it. */
export interface Problem extends Place {
  /** Stable name of the rule that found it. */
  rule: string;
  /** What is wrong, without a full stop. */
  what: string;
  /** What to do about it, a whole sentence. */
  remedy: string;
}

/** Writes a problem as one line: `file:line:column  what. Remedy.` */
export function formatProblem({ file, line, column, what, remedy }: Problem): string {
  return `${file}:${line}:${column}  ${what}. ${remedy}`;
}

/** Sorts problems by file and place, so that they are read from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.what.localeCompare(b.what, 'en'),
  );
}

/** Stops a build on content that is wrong; its message is for people and carries every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = sorted;
  }
}

/** Stops a command on a setting of its environment that is wrong; its message is for people. */
export class SettingError extends Error {}
