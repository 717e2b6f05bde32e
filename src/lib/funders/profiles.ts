import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkShape } from '../content/check-shape.ts';
import { parseYaml } from '../content/front-matter.ts';
import { ContentError } from '../problems/problem.ts';
import { slugPattern } from '../slug.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { funderSchema, type Duty, type FunderProfile } from './schema.ts';

/** The profile of a funder that has none of its own; it has all wording. */
export const neutral = 'neutral';

const folder = () => resolve('funders');

/** The names of all profiles in `funders/`, in order. */
export function profileNames(): string[] {
  return existsSync(folder()) ? readdirSync(folder()).filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length)).sort() : [];
}

/**
 * Reads a profile by its name; undefined when there is none.
 * @throws ContentError with every mistake in the file
 */
export function readProfile(name: string): FunderProfile | undefined {
  const file = join(folder(), `${name}.yaml`);
  if (!slugPattern.test(name) || !existsSync(file)) return undefined;
  const { located, problems } = parseYaml(readFileSync(file, 'utf8'), `funders/${name}.yaml`, 1);
  if (problems.length) throw new ContentError(problems);
  const checked = checkShape(funderSchema, located);
  if (!checked.ok) throw new ContentError(checked.problems);
  return checked.data;
}

/** What the funder of a site asks of its project; empty where no profile says. */
export function dutiesOf({ funder }: Pick<SiteSettings, 'funder'>): readonly Duty[] {
  return (funder.profile && readProfile(funder.profile)?.duties) || [];
}
