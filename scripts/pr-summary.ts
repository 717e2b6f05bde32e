import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { changedPages } from '../src/lib/preview/changed-pages.ts';
import { filesChangedSince } from '../src/lib/preview/changed-files.ts';
import { writeSummary, type Finding, type SummaryParts } from '../src/lib/preview/write-summary.ts';
import { locales } from '../src/lib/locales.ts';
import { ContentError } from '../src/lib/problems/problem.ts';
import { explain } from './lib/explain.ts';
import { stop } from './lib/options.ts';

// What a proposed change does, for the people who look at it: written by CI under the change, in Markdown.
const usage = 'npm run pr-summary -- --base origin/main [--findings FILE] [--preview ADDRESS] [--lang lt|en]';

try {
  const { values } = parseArgs({ options: { base: { type: 'string' }, findings: { type: 'string' }, preview: { type: 'string' }, lang: { type: 'string', default: 'lt' } } });
  const locale = locales.find((one) => one === values.lang);
  if (!values.base || !locale) stop(usage);
  console.log(writeSummary({ pages: await readPages(values.base), findings: values.findings ? readFindings(values.findings) : [], preview: values.preview }, locale));
} catch (error) {
  stop(explain(error));
}

/** The site with the change; undefined when its content holds mistakes, which the findings tell. */
async function readPages(base: string): Promise<SummaryParts['pages']> {
  const { assembleSite, contentFolder, loadContent } = await import('../src/project.ts');
  try {
    const site = assembleSite(loadContent());
    return { site, changed: changedPages(site, filesChangedSince(base), relative('.', contentFolder)) };
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** What the check wrote; undefined when it broke off and wrote nothing that can be read. */
function readFindings(file: string): Finding[] | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { problems: Finding[] }).problems;
  } catch {
    return undefined;
  }
}
