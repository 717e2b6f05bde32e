import { end, start, word, type Bond } from './bond.ts';

const month = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

const unit = '(?:km|kg|cm|mm|ha|m|g|kWh|MB|GB|EUR|euros?|thousand|million|billion|per cent|a\\.m\\.|p\\.m\\.)';

/** Where English keeps a space from being broken. */
export const englishBonds: readonly Bond[] = [
  // Dates: 22 March 2017, 3–6 April.
  [String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?`, `(?:${month})${end}`],
  [String.raw`\d`, `${unit}${end}`],
  // A number or a code after its mark: “No. They refused.” has none.
  [String.raw`${start}[Nn]os?\.`, String.raw`\d|[A-Z]{1,4}[-\d]`],
  [String.raw`${start}(?:pp?|[Aa]rts?|[Vv]ol|[Cc]h|[Ff]igs?|[Pp]aras?)\.`, String.raw`\d`],
  [`${start}Articles?`, String.raw`\d`],
  [String.raw`${start}(?:Mr|Mrs|Ms|Dr|Prof)\.?`, String.raw`\p{Lu}`],
  // Words of one letter.
  [String.raw`(?<![\p{L}\p{M}\p{N}.’'&-])[AaI]`, word],
];
