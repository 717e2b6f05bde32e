import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkShape } from '../content/check-shape.ts';
import { parseYaml } from '../content/front-matter.ts';
import { shown } from '../content/shown.ts';
import { ContentError } from '../problems/problem.ts';
import { claimsSchema, type Claim } from './claims.ts';

/**
 * Reads the claims of a content folder that nobody has confirmed; a folder may have none.
 * @throws ContentError with every mistake in the file
 */
export function readClaims(folder: string): Claim[] {
  const path = join(folder, 'unverified.yaml');
  if (!existsSync(path)) return [];
  const { located, problems } = parseYaml(readFileSync(path, 'utf8'), shown(path), 1);
  if (problems.length) throw new ContentError(problems);
  const checked = checkShape(claimsSchema, located);
  if (!checked.ok) throw new ContentError(checked.problems);
  return Object.entries(checked.data).map(([key, claim]) => ({ key, ...claim }));
}
