import { end, start, word, type Bond } from './bond.ts';

/** Names of months in the cases that stand with a year or a day, and at the head of a sentence; „vasara“ is none of them. */
const month = [
  'saus(?:io|is|į|yje)',
  'vasar(?:io|is|į|yje)',
  'kov(?:o|as|ą|e)',
  'baland(?:žio|is|į|yje)',
  'geguž(?:ės|ė|ę|ėje)',
  'biržel(?:io|is|į|yje)',
  'liep(?:os|a|ą|oje)',
  'rugpjū(?:čio|tis|tį|tyje)',
  'rugsėj(?:o|is|į|yje)',
  'spal(?:io|is|į|yje)',
  'lapkri(?:čio|tis|tį|tyje)',
  'gruod(?:žio|is|į|yje)',
]
  .map((name) => name.replace(/^./, (first) => `[${first}${first.toUpperCase()}]`))
  .join('|');

/** Units that follow their number; currency also follows „tūkst.“ and its like. */
const currency = '(?:Eur|EUR|eur(?:as|ai|ų|us|ams|ais|o|ą|u)|ct|Lt|JAV)';
const shortened = '(?:proc|tūkst|mln|mlrd|val|min|sek|m|d|mėn|sav|str|p|a|vnt|asm|žm|egz|kl|psl|pav|lent|kv)';
const symbol = '(?:km|kg|cm|mm|ha|m|g|l|t|kWh|MB|GB)';
const unit = String.raw`(?:${shortened}\.|${symbol}${end}|${currency}${end})`;

/** Abbreviations that lean on the word after them. */
const leaning = '(?:[Nn]r|[Pp]vz|[Žž]r|[Pp]lg|[Dd]r|[Pp]rof|[Dd]oc|[Hh]abil|[Aa]kad|[Kk]un|[Vv]ysk|[Šš]v|[Tt]el|[Ff]aks|[Mm]ob|[Ee]l|[Vv]ad|[Ss]ud|[Rr]ed)';

/** Where Lithuanian keeps a space from being broken. */
export const lithuanianBonds: readonly Bond[] = [
  // Dates: 2017 m. kovo 22 d.; 2016–2017 m. m.; š. m. kovą.
  [String.raw`${start}m\.`, String.raw`(?:${month})${end}|m\.`],
  [String.raw`${start}[Šš]\.`, String.raw`m\.`],
  [`${start}(?:${month})`, String.raw`\d{1,2}(?!\d)|mėn\.`],
  // Numbers and their units, a Roman century among them.
  [String.raw`\d`, unit],
  [String.raw`${start}[IVX]+`, String.raw`a\.`],
  [String.raw`\d\s(?:tūkst|mln|mlrd)\.`, `${currency}${end}`],
  // After a number „str.“ and „p.“ belong to that one: „4 str. 3 d.“.
  [String.raw`(?<!\d\s)${start}(?:str|p|g|pr|al|psl|pav|lent)\.`, String.raw`\d`],
  // Abbreviations.
  [String.raw`${start}${leaning}\.`, word],
  // „p. Kaušylienė“ is a person, „12 p.“ before a new sentence a point.
  [String.raw`(?<!\d\s)${start}[Pp]\.`, String.raw`\p{Lu}`],
  [`${start}(?:UAB|AB|MB|IĮ|VšĮ|VĮ|BĮ)`, word],
  [`${start}(?:LR|ES|JT)`, String.raw`(?!(?:ir|ar|bei|arba|o)\s)${word}`],
  [String.raw`\p{L}`, String.raw`(?:g|pr|al|r|sav|apskr|k|mst|kt|pan)\.`],
  [String.raw`${start}r\.`, String.raw`sav\.`],
  [String.raw`${start}t\.`, String.raw`[yt]\.`],
  [`${start}ir`, String.raw`t\.\st\.`],
  // Words of one letter.
  [String.raw`(?<![\p{L}\p{M}\p{N}.’'-])[aąeęėiįouųūyOĮ]`, word],
];
