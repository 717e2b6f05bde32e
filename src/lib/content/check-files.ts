import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Fault, type Problem } from '../problems/problem.ts';
import { fileNameFaults } from '../rules/file-names.ts';
import { imageFault } from './check-images.ts';
import { shown } from './shown.ts';
import { svgDanger } from './svg.ts';

/** Largest SVG that is looked through, in bytes. */
const largestSvg = 2_000_000;

/**
 * Looks at the files of an entry's folder: a link out of it could publish anything of the machine that builds,
 * an SVG can carry a program, and a name can be no address.
 */
export function checkFiles(folder: string): Problem[] {
  const items = readdirSync(folder, { withFileTypes: true });
  const at = (name: string, found: Fault): Problem => ({ file: shown(join(folder, name)), line: 1, column: 1, ...found });
  const names = items.filter((item) => item.isFile()).map(({ name }) => name);
  const dangers = items.flatMap((item): Problem[] => {
    const found = item.isSymbolicLink() ? fault('linkedFile') : item.isFile() ? fileFault(join(folder, item.name)) : undefined;
    return found ? [at(item.name, found)] : [];
  });
  return [...dangers, ...fileNameFaults(names).map(({ name, fault: found }) => at(name, found))];
}

function fileFault(path: string): Fault | undefined {
  if (/\.(?:jpe?g|png|webp|avif)$/i.test(path)) return imageFault(path);
  if (/\.(?:heic|heif)$/i.test(path)) return fault('heicPicture');
  if (!/\.svg$/i.test(path)) return undefined;
  if (lstatSync(path).size > largestSvg) return fault('svgTooLarge');
  const danger = svgDanger(readFileSync(path, 'utf8'));
  return danger && fault('unsafeSvg', danger);
}
