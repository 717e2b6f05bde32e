import type { Browser, Page } from 'playwright-core';

/** A text that a browser is to read as what it says it is. */
export interface Markup {
  /** Where it stands, for what is said of it. */
  where: string;
  type: 'text/html' | 'application/xhtml+xml' | 'image/svg+xml' | 'application/xml';
  text: string;
}

/** Runs in the browser: what in a document could run, or was made of a payload. It is given to the page as text, and so uses nothing from outside. */
function dangersIn(document: Document): string[] {
  const token = /zq[a-z]zq/i;
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'ping', 'xlink:href', 'background'];
  const harmless = /^(?:https?:|mailto:|tel:|[^:]*$|\/|#|\.)/i;
  const look = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName;
      const own = [...element.attributes].flatMap(({ name: attribute, value }) => {
        if (/^on/i.test(attribute) || attribute === 'srcdoc' || attribute === 'style' || token.test(attribute)) return [`<${name} ${attribute}>`];
        // Headings are called by their words, of which no mark is left.
        if (['id', 'class', 'name'].includes(attribute) && /^zq[a-z]zq$/i.test(value)) return [`<${name} ${attribute}="${value.slice(0, 60)}">`];
        if (addresses.includes(attribute) && !harmless.test(value.replace(/[\s\u0000-\u001f]/g, ''))) return [`<${name} ${attribute}="${value.slice(0, 60)}">`];
        return [];
      });
      const odd = token.test(name) || ['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'foreignobject'].includes(name.toLowerCase()) ? [`<${name}>`] : [];
      const runs = name === 'script' && !element.getAttribute('type')?.includes('json') && /zq[a-z]zq|__pwned/i.test(element.textContent ?? '') ? [`<script>${element.textContent?.slice(0, 60)}`] : [];
      const inside = element instanceof HTMLTemplateElement ? look(element.content) : [];
      return [...own, ...odd, ...runs, ...inside];
    });
  const broken = document.querySelector('parsererror');
  return [...(broken ? [`not well-formed: ${broken.textContent?.slice(0, 120)}`] : []), ...look(document)];
}

/** A page of the browser that reads markup and runs none of it. */
export async function openReader(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('about:blank');
  return page;
}

/** What is dangerous in markup, each with where it stands; the browser reads it as it would a page, a picture or a feed. */
export async function dangersInMarkup(page: Page, markup: readonly Markup[]): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < markup.length; at += 50) {
    const some = markup.slice(at, at + 50);
    found.push(...(await page.evaluate(
      ([source, all]) => {
        const look = new Function(`return ${source}`)() as (document: Document) => string[];
        return all.flatMap(({ where, type, text }) => look(new DOMParser().parseFromString(text, type)).map((danger) => `${where}: ${danger}`));
      },
      [dangersIn.toString(), some] as const,
    )));
  }
  return found;
}
