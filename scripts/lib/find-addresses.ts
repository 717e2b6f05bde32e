/** A web address and where it stands in a content file. */
export interface FoundAddress {
  address: string;
  file: string;
  /** Counted from 1. */
  line: number;
}

/** Every web address in a file of content: of links, sources and settings alike. */
export function findAddresses(file: string, source: string): FoundAddress[] {
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(/https?:\/\/[^\s<>"'`\]|]+/g)].map(([match]) => ({ address: trimmed(match), file, line: index + 1 })),
  );
}

/** An address without the bracket or the punctuation that follows it in a sentence or a link. */
function trimmed(address: string): string {
  let open = 0;
  const end = [...address].findIndex((character) => {
    open += Number(character === '(') - Number(character === ')');
    return open < 0;
  });
  return (end < 0 ? address : address.slice(0, end)).replace(/[.,;:!?}“”]+$/, '');
}
