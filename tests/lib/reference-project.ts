import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { components } from '../../src/lib/document/components.ts';
import { textFolders, type ReferenceText } from './reference-texts.ts';

/** One text as both ways print it: the HTML between the tags of `<main>`. */
export interface Printed {
  file: string;
  ours: string;
  stock: string;
}

// Astro's own defaults, but for typography, which the site sets by itself, and for colours of code, which it has none of.
const config = `import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
export default {
  compressHTML: true,
  build: { format: 'file' },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx()],
  // Caches of its own: those in node_modules belong to the site.
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
};
`;

const page = `---
import Parts from '../../components/Parts.astro';
import { contentComponents } from '../../components/content/index.ts';
import texts from '../../texts.json';

export const getStaticPaths = () => texts.flatMap((text, number) => ['ours', 'stock'].map((way) => ({ params: { way, number: String(number) }, props: { way, ...text } })));

const { way, file, parts } = Astro.props;
const modules = import.meta.glob('../../texts/**/*.mdx');
const Content = way === 'stock' && (await modules[\`../../texts/\${file}\`]()).Content;
---

<main>{Content ? <Content components={contentComponents} /> : <Parts {parts} />}</main>
`;

/** A component that shows what it was given. The page hands site, route, entry and what it stands in to each of ours; the text does not. */
const standIn = (tag: string) => `---\nconst { site, route, entry, inside, ...properties } = Astro.props;\n---\n\n<${tag} {...properties}><slot /></${tag}>\n`;

/** Builds every text both ways in one project of Astro, with our own `Parts.astro` and the same stand-ins for components. */
export async function printBothWays(folder: string, texts: readonly ReferenceText[]): Promise<Printed[]> {
  layProject(folder, texts);
  await build(folder);
  const main = (way: string, number: number) => /<main>([\s\S]*)<\/main>/.exec(readFileSync(join(folder, 'dist', way, `${number}.html`), 'utf8'))?.[1] ?? '';
  return texts.map(({ file }, number) => ({ file, ours: main('ours', number), stock: main('stock', number) }));
}

function layProject(folder: string, texts: readonly ReferenceText[]): void {
  const names = [...Object.keys(components), 'Image', 'Answers'];
  const imports = names.map((name) => `import ${name} from './${name}.astro';`).join('\n');
  const files: Record<string, string> = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': config,
    'src/texts.json': JSON.stringify(texts),
    'src/pages/[way]/[number].astro': page,
    'src/components/Parts.astro': readFileSync('src/components/Parts.astro', 'utf8'),
    'src/components/content/index.ts': `${imports}\nexport const contentComponents = { ${names.join(', ')} };\n`,
    ...Object.fromEntries(names.map((name) => [`src/components/content/${name}.astro`, standIn(`x-${name.toLowerCase()}`)])),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const from of textFolders) cpSync(from, join(folder, 'src', 'texts', from), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

function build(folder: string): Promise<void> {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  // Vitest says NODE_ENV=test, and Astro would then build a site for developers.
  const env = { ...process.env, NODE_ENV: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((done, fail) => {
    execFile(process.execPath, [astro, 'build'], { cwd: folder, env, maxBuffer: 1e8 }, (error, stdout, stderr) => (error ? fail(new Error(stdout + stderr)) : done()));
  });
}
