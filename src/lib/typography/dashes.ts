/** `...` as no part of a longer row of dots or of a path, and `--` as no part of a rule. */
const shortenable = /(?<![./])\.{3}(?![./])|(?<!-)--(?!-)/g;

/** Puts … for `...` and – for ` -- ` in each piece of a block; the only rules that change lengths. */
export function shorten(pieces: readonly string[]): string[] {
  const text = pieces.join('');
  const isSpace = (at: number) => at < 0 || /\s/.test(text[at] ?? '');
  let start = 0;
  return pieces.map((piece) => {
    const offset = start;
    start += piece.length;
    return piece.replace(shortenable, (run, at: number) => {
      if (run === '...') return '…';
      return isSpace(offset + at - 1) && isSpace(offset + at + run.length) ? '–' : run;
    });
  });
}

/** A number of a range: in groups of thousands, or short, with decimals or minutes. */
const number = String.raw`\d{1,3}(?:[ \u00A0,]\d{3}){1,4}|\d{1,4}(?:[.,:]\d{1,2})?`;

/** What two numbers with a hyphen follow where they are a code or a telephone and no range; „Nr. 2-283“ is an order. */
const codeMark = String.raw`(?:[Nn]rs?|[Nn]os?|[Tt]el|[Ff]aks|[Mm]ob|[Pp]hone|[Ff]ax|[Kk]od(?:as|ą)|[Cc]ode)[.:]{0,2}\s`;

const range = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/@=+.:,#%–-]|[\d)]\s|${codeMark})(${number})-(${number})(?![\p{L}\p{N}_/@=+-]|[.,:][\p{L}\d]|\s\d)`,
  'gu',
);

/** Puts – with a no-break space before it for ` - `, and – for the hyphen of a range of numbers; lengths stay. */
export function setDashes(text: string): string {
  return text
    .replace(/(?<=[ \u00A0\n])-(?=\s)/g, '–')
    .replace(/(?<=\S)[ \n](?=–(?![\p{L}\p{N}]))/gu, '\u00A0')
    .replace(range, (whole, from: string, to: string) => (isRange(from, to) ? whole.replace('-', '–') : whole));
}

/** True for two numbers that rise, so not for 2017-03; hours may fall, from 22.00 to 6.00. */
function isRange(from: string, to: string): boolean {
  const hours = /^\d{1,2}[.:]\d{2}$/;
  if (hours.test(from) && hours.test(to)) return true;
  // Numbers of codes begin with 0, and three digits with four are a telephone.
  if (/^0\d/.test(from) || /^0\d/.test(to) || (/^\d{3}$/.test(from) && /^\d{4}$/.test(to))) return false;
  return valueOf(from) < valueOf(to);
}

function valueOf(number: string): number {
  return Number(number.replace(/[ \u00A0]|,(?=\d{3})/g, '').replace(/[,:]/, '.'));
}
