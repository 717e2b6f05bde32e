import { inflateSync } from 'node:zlib';

/** PostScript names of the fonts a PDF holds, without the six letters that mark a subset; sorted, each once. */
export function fontsInPdf(pdf: Buffer): string[] {
  const text = [pdf.toString('latin1'), ...packedStreams(pdf)].join('\n');
  const names = [...text.matchAll(/\/(?:BaseFont|FontName)\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)].map(([, name = '']) => name.replace(/-Identity-[HV]$/, ''));
  return [...new Set(names)].sort();
}

/** Contents of the streams that hold objects; those of pages and fonts are left packed. */
function packedStreams(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    try {
      return [inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1')];
    } catch {
      return [];
    }
  });
}
