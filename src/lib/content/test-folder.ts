import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { ContentError } from '../problems/problem.ts';
import { told } from '../problems/test-problem.ts';
import { readContent, type Content } from './read-content.ts';
import { settingsFolder } from './test-settings.ts';

/** A small content folder without mistakes, file by file; a test spoils one of them. */
export const validFiles: Readonly<Record<string, string>> = {
  'tags.yaml': 'projektas: { lt: Projektas, en: The project }\nmokymai: { lt: Mokymai, en: Training }\n',
  'news/pirmoji/index.lt.mdx': `---
title: Pirmoji žinia
summary: Apie pirmąją žinią.
date: 2017-03-22
kind: article
published: 2026-11-22
events: [vizitas]
partners: [leu]
tags: [projektas]
---

Tekstas su [darbais](/partners/leu#veikla).

## Tikslai

Žodžiai.
`,
  'news/pirmoji/index.en.mdx': `---
title: First news
summary: About the first news.
---

Text with a [task](/partners/leu#work).
`,
  'news/pranesimas/index.lt.mdx': `---
title: Pranešimas spaudai
summary: Apie pranešimą.
origin: Perpasakota pagal pranešimą, kurį parengė LEU.
date: 2017
kind: press-release
reference: PR-2017-01
published: 2026-11-23
---

Tekstas.
`,
  'news/pranesimas/index.en.mdx': `---
title: The release
summary: About the release.
origin: Retold from a release that LEU prepared.
---

Text.
`,
  'events/vizitas/index.lt.mdx': `---
title: Vizitas
summary: Apie vizitą.
place: Salė, Oslas
town: Oslas
date: 2017-03-10
endDate: 2017-03-12
kind: visit
country: NO
published: 2026-11-22
---
`,
  'partners/leu/index.lt.mdx': `---
title: Universitetas
summary: Apie universitetą.
shortName: LEU
role: Vykdytojas.
kind: promoter
order: 1
country: LT
published: 2026-11-22
---

## Veikla

Tekstas.
`,
  'partners/leu/index.en.mdx': `---
title: The university
summary: About the university.
shortName: LEU
role: Promoter.
---

## Work

Text.
`,
  'partners/birzai/index.lt.mdx': `---
title: Biržų savivaldybė
summary: Apie savivaldybę.
shortName: Biržai
role: Partnerė.
kind: municipality
order: 2
country: LT
published: 2026-11-22
---
`,
  'partners/biuras/index.lt.mdx': `---
title: Biržų biuras
summary: Apie biurą.
shortName: Biuras
role: Partneris.
kind: municipal-institution
municipality: birzai
order: 3
country: LT
published: 2026-11-22
---
`,
  'pages/about/index.lt.mdx': '---\ntitle: Apie projektą\nsummary: Kas tai.\n---\n\nTekstas.\n',
};

/** Files that a test adds or replaces; undefined takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Writes the valid folder with changes into a new temporary folder and returns its path; it is gone after the test. */
export function writeFolder(changes: Changes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...validFiles, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Reads the valid folder with changes; the settings are those of the real site. */
export function readWith(changes: Changes = {}): Content {
  return readContent(writeFolder(changes), settingsFolder);
}

/** What reading the valid folder with changes complains of, one line each, with files relative to the folder. */
export function complaintsOf(changes: Changes): string[] {
  const folder = writeFolder(changes);
  try {
    readContent(folder, settingsFolder);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((problem) => told({ ...problem, file: relative(folder, problem.file).replaceAll('\\', '/') }));
  }
}

/**
 * A valid file with one text in it replaced by another.
 * @throws Error when the text is not there
 */
export function spoil(name: string, from: string, to: string): Changes {
  const source = validFiles[name] ?? '';
  if (!source.includes(from)) throw new Error(`${name} does not hold “${from}”`);
  return { [name]: source.replace(from, () => to) };
}
