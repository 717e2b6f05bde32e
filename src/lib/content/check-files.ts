import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Fault, type Problem } from '../problems/problem.ts';
import { imageFault } from './check-images.ts';
import { shown } from './shown.ts';
import { svgDanger } from './svg.ts';

/** Largest SVG that is looked through, in bytes. */
const largestSvg = 2_000_000;

/**
 * Looks at the files of an entry's folder: a link out of it could publish anything of the machine that builds,
 * and an SVG can carry a program.
 */
export function checkFiles(folder: string): Problem[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item): Problem[] => {
    const path = join(folder, item.name);
    const found = item.isSymbolicLink() ? fault('linkedFile') : item.isFile() ? fileFault(path) : undefined;
    return found ? [{ file: shown(path), line: 1, column: 1, ...found }] : [];
  });
}

function fileFault(path: string): Fault | undefined {
  if (/\.(?:jpe?g|png|webp|avif)$/i.test(path)) return imageFault(path);
  if (/\.(?:heic|heif)$/i.test(path)) return fault('heicPicture');
  if (!/\.svg$/i.test(path)) return undefined;
  if (lstatSync(path).size > largestSvg) return fault('svgTooLarge');
  const danger = svgDanger(readFileSync(path, 'utf8'));
  return danger && fault('unsafeSvg', danger);
}
