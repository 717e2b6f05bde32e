import { close, createIndex } from 'pagefind';
import { locales, perLocale, type Locale } from '../lib/locales.ts';
import type { Tell } from '../lib/tell.ts';
import { plain } from '../lib/typography/plain.ts';
import { documentRecords, factsOfDocument, type SearchedDocument } from './documents.ts';
import { factFiles, type ListedFacts } from './fact-files.ts';
import { markPage } from './mark-page.ts';
import type { PageFacts } from './page-facts.ts';
import { pageText } from './page-text.ts';
import { countWords, pagesOfKeys, wordList } from './vocabulary.ts';

/** A built page with what the index is to know of it. */
export interface SearchedPage {
  /** Its file in the built folder: `naujienos/zinia/index.html`. */
  file: string;
  html: string;
  locale: Locale;
  facts: PageFacts;
}

/** Files of the index by their paths in its folder. */
export type IndexFiles = [path: string, content: string | Uint8Array][];

/** A page without its head, header and footer, which are most of it and of which nothing is searched. */
function mainOf(html: string): string {
  const [begin, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  const opening = /<html[^>]*>/.exec(html)?.[0] ?? '<html>';
  return begin < 0 || end < 0 ? html : `<!doctype html>${opening}<body>${html.slice(begin, end)}</main></body></html>`;
}

/** Ready-made interfaces of Pagefind, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/**
 * Makes the index of pages and of documents beside them, with the word lists of each language.
 * @throws Error naming what Pagefind could not do
 */
export async function makeIndex(pages: readonly SearchedPage[], documents: readonly SearchedDocument[] = [], tell: Tell = () => {}): Promise<IndexFiles> {
  const texts = perLocale((): string[] => []);
  const facts = perLocale((): ListedFacts[] => []);
  const failures: string[] = [];
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
    for (const [number, { file, html, locale, facts: own }] of pages.entries()) {
      // What the typography put in is for the eye: the index holds plain words and spaces.
      const content = mainOf(plain(html));
      const text = pageText(content);
      if (!text) continue;
      texts[locale].push(`${text.text} ${own.names.join(' ')}`);
      const added = await index.addHTMLFile({ sourcePath: file, content: markPage(content, locale, text, own) });
      failures.push(...added.errors.map((error) => `${file}: ${error}`));
      facts[locale].push(own);
      tell(number + 1, pages.length);
    }
    for (const document of documents) {
      texts[document.locale].push(`${document.title} ${document.text}`);
      facts[document.locale].push(factsOfDocument(document));
    }
    for (const record of documentRecords(documents)) {
      const added = await index.addCustomRecord(record);
      failures.push(...added.errors.map((error) => `${record.url}: ${error}`));
    }
    const made = await index.getFiles();
    failures.push(...made.errors);
    if (failures.length) throw new Error(`The search index could not be made: ${failures.join('; ')}`);
    const own = made.files.filter(({ path }) => !unused.test(path)).map(({ path, content }): IndexFiles[number] => [path, content]);
    return [...own, ...locales.flatMap((locale) => [...factFiles(facts[locale], locale), ...wordFiles(texts[locale], locale)])];
  } finally {
    await close();
  }
}

function wordFiles(texts: readonly string[], locale: Locale): IndexFiles {
  const words = countWords(texts, locale);
  const shelves = pagesOfKeys(words);
  const files = [...shelves].map(([shelf, lines]): IndexFiles[number] => [`keys/${locale}/${shelf}.txt`, lines]);
  return [[`words.${locale}.txt`, wordList(words)], [`keys/${locale}.txt`, [...shelves.keys()].join('\n')], ...files];
}
