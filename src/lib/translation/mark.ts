const frontMatter = /^(---[ \t]*\r?\n[\s\S]*?)(?=^---[ \t]*\r?$)/m;
// A value may stand on the lines below its key.
const oldMark = /^translationOf:[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*/m;

/** Writes into the source of an English file what it was translated from, and changes nothing else in it. */
export function markTranslation(source: string, hash: string): string {
  const mark = `translationOf: '${hash}'`;
  return source.replace(frontMatter, (head) => (oldMark.test(head) ? head.replace(oldMark, mark) : `${head}${mark}${head.includes('\r\n') ? '\r\n' : '\n'}`));
}
