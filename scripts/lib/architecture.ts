import type { Import } from './imports.ts';

/** What each folder of `src/` is for, in the order in which an article goes through them. */
const folders = {
  'src/lib': 'rules, shapes, addresses, the document model, typography: pure functions that know nothing of Astro',
  'src/i18n': 'every word of the interface, in both languages',
  'src/project': '`project.ts` reads the content of this run, `site.ts` hands the site to pages; colours, the funder’s mark',
  'src/restore': 'what is kept between builds, and how it is found again',
  'src/integrations': 'what is hung into Astro and Vite',
  'src/pages': 'the routes',
  'src/endpoints': 'files that `npm run dev` makes when they are asked for',
  'src/views': 'one for each kind of page',
  'src/layouts': 'what every page has around it',
  'src/components': 'parts of pages',
  'src/styles': 'the look',
  'src/documents': 'PDF, Word, EPUB, kits and every other file that content makes',
  'src/cards': 'pictures for social networks',
  'src/search': 'the index at build, the search in the browser',
  'src/scripts': 'the few scripts of every page',
  'src/copying': 'copy buttons and ticks, loaded when wanted',
  'src/self-assessment': 'the questionnaire in the browser',
  'src/finish': 'styles and policy of each finished page',
  'src/hosts': 'headers, redirects and packing for hosts',
  'src/archive': 'the built site as ZIP, WARC and WACZ, with digests',
  'src/offline': 'the edition that opens from files, without a server: its pages, scripts and search',
  'src/cms': 'the editor in the browser',
  'src/styleguide': 'the page of all patterns',
} as const;

/** The folder of `src/` that a file belongs to; files of the root are one; undefined for packages. */
function folderOf(path: string): string | undefined {
  if (!path.startsWith('src/')) return undefined;
  const [, folder = '', rest] = path.split('/');
  return rest === undefined ? 'src/project' : `src/${folder}`;
}

/** Which folder needs which when the code runs, each pair once. */
function arrowsOf(imports: readonly Import[]): { from: string; to: string }[] {
  const pairs = new Map<string, { from: string; to: string }>();
  for (const { from: file, to: needed, types } of imports) {
    const [from, to] = [folderOf(file), folderOf(needed)];
    if (!types && from && to && from !== to) pairs.set(`${from} ${to}`, { from, to });
  }
  return [...pairs].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, pair]) => pair);
}

/** The picture of the folders as Mermaid: an arrow goes to what is needed; those to `lib` and `i18n`, which nearly all need, are left out. */
function drawArchitecture(imports: readonly Import[]): string {
  const everywhere = new Set(['src/lib', 'src/i18n']);
  const name = (folder: string) => folder.replace('src/', '').replaceAll('-', '_');
  const arrows = arrowsOf(imports).filter(({ from, to }) => everywhere.has(from) || !everywhere.has(to));
  return ['flowchart LR', ...arrows.map(({ from, to }) => `  ${name(from)} --> ${name(to)}`)].join('\n');
}

/** The picture and the table of folders, as `docs/architecture.md` holds them between its two marks. */
export function architectureSection(imports: readonly Import[]): string {
  const rows = folderRows(imports).map(({ folder, what = '' }) => `| \`${folder}/\` | ${what} |`);
  return `\`\`\`mermaid\n${drawArchitecture(imports)}\n\`\`\`\n\n| folder | what |\n|---|---|\n${rows.join('\n')}`.replace('`src/project/`', 'files of `src/` itself');
}

/** The page with its section written anew. */
export function withSection(page: string, section: string): string {
  return page.replace(/(<!-- made by npm run architecture -->\n)[\s\S]*(\n<!-- end -->)/, (_whole, start: string, end: string) => `${start}${section}${end}`);
}

/** The folders as rows of a table; a new one without a line is named by the test. */
export function folderRows(imports: readonly Import[]): { folder: string; what: string | undefined }[] {
  const met = new Set(imports.flatMap(({ from }) => folderOf(from) ?? []));
  const known = Object.keys(folders).filter((folder) => met.has(folder) || folder === 'src/styles');
  return [...new Set([...known, ...met])].map((folder) => ({ folder, what: folders[folder as keyof typeof folders] }));
}
