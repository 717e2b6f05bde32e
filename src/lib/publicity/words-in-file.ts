const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' };

/** Characters for the entities of HTML and XML that our files hold. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, number?: string, name = '') => {
    if (hex || number) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number));
    return entities[name as string] ?? whole;
  });
}

/** The text of a file of text, freed of what its form lays round words: tags, entities, folded lines, escapes. `ending` is that of its name. */
export function textInFile(ending: string, source: string): string {
  switch (ending) {
    case 'html':
      // What a page says of it stands in marked blocks, far below thousands of words that need not be looked through.
      return source.split(/\sdata-acknowledgement\b/).slice(1).map((part) => withoutTags(part.slice(part.indexOf('>') + 1, 4000).replace(/<script[\s\S]*?(?:<\/script>|$)/g, ''))).join('\n');
    case 'xml':
    case 'xhtml':
      // Feeds hold HTML as text: entities stand for tags, and for entities in their turn.
      return unescaped(withoutTags(unescaped(source).replace(/<!\[CDATA\[|\]\]>/g, '')));
    case 'ics':
      return source.replace(/\r?\n[ \t]/g, '').replace(/\\[nN]/g, '\n').replace(/\\(.)/g, '$1');
    case 'json':
      return source.replace(/\\n/g, ' ');
    default:
      return source;
  }
}

const withoutTags = (html: string) => unescaped(html.replace(/<[^>]*>/g, ' '));

/** Words and numbers alone, in their order: how lines are broken, kinds of blanks and quotation marks do not matter. */
export function wordsIn(text: string): string {
  return ` ${text.replace(/[\u00AD\u200B\u2060]/g, '').match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
}
