import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../lib/site.ts';
import { policyOf } from './header-policy.ts';
import { headersFile } from './headers-file.ts';
import { makeHostPlan, type HostPlan } from './plan.ts';
import { redirectsFile } from './redirects-file.ts';
import { editorFolder, hostFiles } from './rules.ts';

/** The plan of a site that is built in a folder: its pages say which policies they carry. */
export function planOfBuild(folder: string, site: Site): HostPlan {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort();
  const policyIn = (file: string) => policyOf(readFileSync(join(folder, file), 'utf8')) ?? [];
  const editor = pages.find((file) => file === join(editorFolder, 'index.html').slice(1));
  return makeHostPlan(site, pages.filter((file) => file !== editor).flatMap(policyIn), editor && [policyIn(editor)].flat()[0]);
}

/** Lays into a built folder the files by which hosts of files are told their headers and redirects; the others pass over them. */
export function writeHostFiles(folder: string, site: Site): void {
  const plan = planOfBuild(folder, site);
  writeFileSync(join(folder, hostFiles.headers), headersFile(plan));
  writeFileSync(join(folder, hostFiles.redirects), redirectsFile(plan));
  writeFileSync(join(folder, hostFiles.noJekyll), '# Made by “npm run build”: GitHub Pages would leave out folders that begin with _ without this file.\n');
}
