/** What a guide for staff asks its reader to do, in order. */
export type GuideStep =
  /** To type these commands; `output` are lines that must then be seen. */
  | { kind: 'run'; commands: string[]; output: string[] }
  /** To write a file so that it holds exactly this. */
  | { kind: 'write'; file: string; text: string }
  /** To add a key with its lines to the facts of a file, or to change it. */
  | { kind: 'facts'; file: string; yaml: string };

/**
 * Reads the steps out of a guide. Fences say what they are: `sh` is typed and `text` below it is seen,
 * `mdx FILE` is a whole file, `yaml FILE` are lines of its facts. What stands in others (`console`) can be tried by nobody but its reader.
 */
export function guideSteps(guide: string): GuideStep[] {
  const steps: GuideStep[] = [];
  for (const [, language = '', file = '', body = ''] of guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const lines = body.split('\n').filter(Boolean);
    const last = steps.at(-1);
    if (language === 'sh') steps.push({ kind: 'run', commands: lines, output: [] });
    else if (language === 'text' && last?.kind === 'run') last.output = lines;
    else if (language === 'mdx' && file) steps.push({ kind: 'write', file, text: body });
    else if (language === 'yaml' && file) steps.push({ kind: 'facts', file, yaml: body });
  }
  return steps;
}

/** The text of a file once the lines of a `facts` step stand in it: in place of the line with the same key, or else last among its facts. */
export function withFacts(text: string, yaml: string): string {
  const key = /^\w+:/.exec(yaml)?.[0] ?? '';
  const same = new RegExp(`^${key} .*\n`, 'm');
  return same.test(text) ? text.replace(same, () => yaml) : text.replace('\n---\n', () => `\n${yaml}---\n`);
}
