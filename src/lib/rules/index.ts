import type { ReadText } from '../content/check-texts.ts';
import type { LocatedData } from '../content/front-matter.ts';
import type { ReadEntry } from '../content/read-entry.ts';
import type { Problem } from '../problems/problem.ts';
import { entryProblems, type Surroundings } from './entry-rules.ts';
import { bareHost } from './links.ts';
import { emptyOperator, settingsTexts } from './settings-rules.ts';
import { strayItems } from './stray-items.ts';
import { writtenEntries } from './written-entry.ts';

/** What the rules of writing look at: a content folder that has been read, and its texts, parsed. */
export interface Reading {
  folder: string;
  read: readonly ReadEntry[];
  texts: readonly ReadText[];
  /** Places in `site.yaml` and `tags.yaml`, where the folder has its own and they could be read. */
  site: LocatedData | undefined;
  tags: LocatedData | undefined;
  settings: { url: string; project: { period: { start: string } } } | undefined;
  /** The moment as of which the site is built. */
  now: Date;
}

/** Checks everything that an editor would: how texts are written, and whether both languages say the same. */
export function checkWriting({ folder, read, texts, site, tags, settings, now }: Reading): Problem[] {
  const surroundings: Surroundings = {
    projectStart: settings?.project.period.start,
    ownHosts: new Set(settings ? [bareHost(new URL(settings.url).host)] : []),
    now,
  };
  return [
    ...strayItems(folder),
    ...writtenEntries(read, texts).flatMap((written) => entryProblems(written, surroundings)),
    ...(site ? [...settingsTexts(site), ...emptyOperator(site)] : []),
    ...(tags ? settingsTexts(tags) : []),
  ];
}
