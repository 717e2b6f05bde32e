import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { heicFault, imageFault } from './check-images.ts';
import { shown } from './shown.ts';
import { svgFault } from './svg.ts';

/** Largest SVG that is looked through, in bytes. */
const largestSvg = 2_000_000;

/**
 * Looks at the files of an entry's folder: a link out of it could publish anything of the machine that builds,
 * and an SVG can carry a program.
 */
export function checkFiles(folder: string): Problem[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item): Problem[] => {
    const path = join(folder, item.name);
    const refuse = (rule: string, what: string, remedy: string): Problem[] => [{ file: shown(path), line: 1, column: 1, rule, what, remedy }];
    if (item.isSymbolicLink()) return refuse('symlink', 'This is a symbolic link', 'Lay the file itself into the folder.');
    if (!item.isFile()) return [];
    if (/\.(?:jpe?g|png|webp|avif)$/i.test(item.name)) {
      const picture = imageFault(path);
      return picture ? refuse('bad-picture', picture.what, picture.remedy) : [];
    }
    if (/\.(?:heic|heif)$/i.test(item.name)) return refuse('bad-picture', heicFault.what, heicFault.remedy);
    if (!/\.svg$/i.test(item.name)) return [];
    if (lstatSync(path).size > largestSvg) return refuse('too-large', 'The SVG is larger than 2 MB', 'Use a jpg, png, webp or avif for a photograph.');
    const fault = svgFault(readFileSync(path, 'utf8'));
    return fault ? refuse('unsafe-svg', `The SVG ${fault}`, 'Save it again as plain SVG without scripts and outside addresses, or use a png.') : [];
  });
}
