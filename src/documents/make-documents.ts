import { ContentError, type Problem } from '../lib/problems/problem.ts';
import { documentsOf } from '../lib/routes/documents.ts';
import type { Site } from '../lib/site.ts';
import type { Tell } from '../lib/tell.ts';
import { makeDocument } from './make-document.ts';

/**
 * Makes every document of the site that the cache has not.
 * @returns how many there are, and how many were made anew
 * @throws ContentError with everything that keeps documents from being made
 */
export async function makeDocuments(site: Site, tell: Tell): Promise<{ all: number; made: number }> {
  const problems: Problem[] = [];
  const files = documentsOf(site);
  let made = 0;
  for (const [index, file] of files.entries()) {
    try {
      if ((await makeDocument(site, file)).made) made += 1;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
    tell(index + 1, files.length);
  }
  if (problems.length) throw new ContentError([...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]);
  return { all: files.length, made };
}
