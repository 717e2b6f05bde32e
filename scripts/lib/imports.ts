import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** One file that needs another: paths from the root of the project, or the name of a package. */
export interface Import {
  from: string;
  to: string;
  /** True when only types are needed, which are gone when the code runs. */
  types: boolean;
}

/** Every import of the files of a folder, tests aside, of `.ts` and `.astro` files. */
export function readImports(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:ts|astro)$/.test(item.name) && !item.name.endsWith('.test.ts'))
    .map((item) => join(item.parentPath, item.name).replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));
}

/** The imports that a file writes; of an `.astro` file those of its front matter and of its scripts. */
export function importsIn(file: string, text: string): Import[] {
  const code = file.endsWith('.astro') ? [...text.matchAll(/^---\n([\s\S]*?)^---$|<script[^>]*>([\s\S]*?)<\/script>/gm)].map(([, front, script]) => front ?? script ?? '').join('\n') : text;
  const found: Import[] = [];
  const add = (written: ts.Node | undefined, types: boolean) => {
    if (written && ts.isStringLiteral(written)) found.push({ from: file, to: target(file, written.text), types });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** A relative path from the root of the project; the name of anything else as it is written. */
function target(file: string, written: string): string {
  if (!written.startsWith('.')) return written;
  const path = posix.join(dirname(file), written.replace(/\?.*$/, ''));
  return existsSync(path) || !existsSync(`${path}.ts`) ? path : `${path}.ts`;
}

/** Circles of files that need each other when the code runs, each once, as the path round. */
export function circlesOf(imports: readonly Import[]): string[][] {
  const needs = new Map<string, string[]>();
  for (const { from, to, types } of imports) if (!types) needs.set(from, [...(needs.get(from) ?? []), to]);
  const [done, circles] = [new Set<string>(), [] as string[][]];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) return void circles.push([...path.slice(at), file]);
    if (done.has(file)) return;
    for (const next of needs.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of needs.keys()) walk(file, []);
  return circles;
}
