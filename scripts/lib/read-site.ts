import { languageOfProblems } from '../../src/lib/problems/language.ts';
import { formatProblem } from '../../src/lib/problems/problem.ts';
import type { Site } from '../../src/lib/site.ts';
import { assembleSite, changedFiles, currentGate, loadContent } from '../../src/project.ts';
import { stage } from './stages.ts';

/**
 * Reads and checks the content of this run, prints its warnings and puts the site together.
 * @throws ContentError when the content holds mistakes
 */
export function readSite(): Promise<Site> {
  return stage('reading', () => {
    const content = loadContent();
    // Asked before any page is built, so that a wrong PREVIEW_BASE is told in plain words.
    if (currentGate().preview) changedFiles();
    for (const warning of content.warnings) console.warn(`\n${formatProblem(warning, languageOfProblems())}`);
    return assembleSite(content);
  });
}
