/** What the index reads of a page. */
export interface PageText {
  title: string;
  text: string;
}

const token = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^>"])*)>|([^<]+)/gi;
const hasNoEnd = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr|path|circle|line|use|rect)$/;
/** What Pagefind passes over by itself. */
const unread = /^(?:script|style|template|svg|noscript|nav|footer|form|label|iframe)$/;

/** Elements that stand within a word or beside one. */
const inline = /^(?:a|abbr|b|cite|code|em|i|mark|s|small|span|strong|sub|sup|time|u)$/;

/** The words of a built page that the index holds: those of its body (`data-pagefind-body`) without what it is told to pass over; undefined for a page that is not searched. */
export function pageText(html: string): PageText | undefined {
  let depth = 0;
  let bodyDepth: number | undefined;
  let skippedDepth: number | undefined;
  let inTitle = false;
  const [texts, titles]: [string[], string[]] = [[], []];
  let searched = false;
  for (const [, closing, name = '', attributes = '', text] of html.matchAll(token)) {
    if (text !== undefined) {
      if (bodyDepth === undefined || skippedDepth !== undefined) continue;
      texts.push(decoded(text));
      if (inTitle) titles.push(decoded(text));
    } else if (closing) {
      depth -= 1;
      if (depth === skippedDepth) skippedDepth = undefined;
      if (depth === bodyDepth) bodyDepth = undefined;
      if (name === 'h1') inTitle = false;
      if (!inline.test(name)) texts.push(' ');
    } else if (name && !hasNoEnd.test(name) && !attributes.endsWith('/')) {
      if (/\sdata-pagefind-body\b/.test(attributes)) [bodyDepth, searched] = [depth, true];
      if (skippedDepth === undefined && (unread.test(name) || /\sdata-pagefind-ignore\b/.test(attributes))) skippedDepth = depth;
      if (name === 'h1') inTitle = true;
      depth += 1;
    } else if (name === 'br') texts.push(' ');
  }
  const tidy = (parts: string[]) => parts.join('').replace(/\s+/g, ' ').trim();
  return searched ? { title: tidy(titles), text: tidy(texts) } : undefined;
}

const entities = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"']]);

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (_, decimal?: string, hex?: string, name = '') =>
    decimal || hex ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16)) : (entities.get(name) ?? ' '),
  );
}
