import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, settingsFolder } from './project.ts';

const files = ['mark.svg', 'mark.png'] as const;

/** The funder's official mark, when its file lies in `content/funder/`. */
export interface FunderMark {
  /** The file on disk. */
  path: string;
  /** Its address, without the base. */
  address: string;
  /** Size the page keeps free for it, in CSS pixels; the picture is scaled to the height of its line. */
  width: number;
  height: number;
}

/** Finds the funder's mark in the content folder, or in the one the settings come from. */
export function funderMark(): FunderMark | undefined {
  for (const folder of [contentFolder, settingsFolder]) {
    for (const file of files) {
      const path = join(folder, 'funder', file);
      if (existsSync(path)) return { path, address: `/${file}`, width: 120, height: 36 };
    }
  }
  return undefined;
}
