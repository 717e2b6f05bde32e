import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import { redirectsSchema, siteSchema, tagsSchema, type Redirects, type SiteSettings, type Tags } from '../schemas/site.ts';
import { evaluationSchema, type Evaluation } from '../schemas/evaluation.ts';
import { checkShape } from './check-shape.ts';
import { parseYaml, type LocatedData } from './front-matter.ts';
import { shown } from './shown.ts';
import { readText } from './read-text.ts';

/** What `npm run a11y-report` writes into the content; JSON is YAML too. */
const evaluationFile = 'accessibility-report.json';

/** The settings beside the entries. */
export interface ReadSettings {
  settings?: SiteSettings;
  tags?: Tags;
  /** Places in `site.yaml`; undefined when the file was taken from the fallback folder. */
  located?: LocatedData;
  /** The same of `tags.yaml`. */
  locatedTags?: LocatedData;
  redirects: Redirects;
  /** What the last evaluation of accessibility found; undefined where there was none. */
  evaluation?: Evaluation;
  /** The place of an old address in `redirects.yaml`. */
  placeOfRedirect(from: string): Place;
  /** The place of a tag in `tags.yaml`. */
  placeOfTag(tag: string): Place;
  problems: Problem[];
}

/**
 * Reads `site.yaml` and `tags.yaml` of a content folder. A folder without one takes it from `fallback`,
 * so that tests and benchmarks need bring nothing but entries.
 */
export function readSettings(folder: string, fallback: string): ReadSettings {
  const site = readYaml(folder, fallback, 'site.yaml', siteSchema);
  const tags = readYaml(folder, fallback, 'tags.yaml', tagsSchema);
  // Old addresses belong to the entries of their folder alone, and a site may have none.
  const redirects: ReadYaml<Redirects> = existsSync(join(folder, 'redirects.yaml')) ? readYaml(folder, folder, 'redirects.yaml', redirectsSchema) : { problems: [] };
  // The same goes for what was found of these pages.
  const evaluation: ReadYaml<Evaluation> = existsSync(join(folder, evaluationFile)) ? readYaml(folder, folder, evaluationFile, evaluationSchema) : { problems: [] };
  return {
    ...(evaluation.data && { evaluation: evaluation.data }),
    ...(site.data && { settings: site.data }),
    ...(site.own && site.located && { located: site.located }),
    ...(tags.data && { tags: tags.data }),
    ...(tags.own && tags.located && { locatedTags: tags.located }),
    placeOfTag: (tag) => tags.located?.placeOfKey([tag]) ?? { file: 'tags.yaml', line: 1, column: 1 },
    redirects: redirects.data ?? {},
    placeOfRedirect: (from) => redirects.located?.placeOfKey([from]) ?? { file: 'redirects.yaml', line: 1, column: 1 },
    problems: [...site.problems, ...tags.problems, ...redirects.problems, ...evaluation.problems],
  };
}

interface ReadYaml<T> {
  data?: T;
  located?: LocatedData;
  own?: boolean;
  problems: Problem[];
}

function readYaml<T>(folder: string, fallback: string, name: string, schema: z.ZodType<T>): ReadYaml<T> {
  const own = existsSync(join(folder, name));
  const path = join(own ? folder : fallback, name);
  const file = shown(path);
  if (!existsSync(path)) {
    return { own, problems: [problem({ file, line: 1, column: 1 }, 'noSettings', { name })] };
  }
  const read = readText(path, file);
  if (!read.ok) return { own, problems: [read.problem] };
  const { located, problems } = parseYaml(read.text, file, 1);
  if (problems.length) return { own, problems };
  const checked = checkShape(schema, located);
  return checked.ok ? { data: checked.data, located, own, problems: [] } : { own, problems: checked.problems };
}
