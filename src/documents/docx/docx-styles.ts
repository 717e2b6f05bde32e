import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Locale, PerLocale } from '../../lib/locales.ts';

const languages: PerLocale<string> = { lt: 'lt-LT', en: 'en-GB' };

// A typeface that every newsroom has: the site's own would be replaced on opening.
const font = 'Arial';
const ink = '14232E';

/** Styles of a Word document: named, so that an editor's own template takes them over. */
export function documentStyles(locale: Locale): IStylesOptions {
  const heading = (size: number, before: number) => ({ run: { font, size, bold: true, color: ink }, paragraph: { spacing: { before, after: 100 }, keepNext: true } });
  return {
    default: {
      document: { run: { font, size: 21, color: ink, language: { value: languages[locale] } }, paragraph: { spacing: { after: 140, line: 290 } } },
      heading1: heading(44, 120),
      heading2: heading(27, 320),
      heading3: heading(23, 260),
      heading4: heading(21, 220),
      hyperlink: { run: { color: '0B3B5C', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 25, color: '3D4A54' }, paragraph: { spacing: { after: 240 } } },
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 17 }, paragraph: { spacing: { after: 40 } } },
      { id: 'Origin', name: 'Origin', basedOn: 'Normal', run: { size: 19, color: '3D4A54' }, paragraph: { indent: { left: 280 } } },
      { id: 'Quotation', name: 'Quotation', basedOn: 'Normal', paragraph: { indent: { left: 400 } } },
      { id: 'Embargo', name: 'Embargo', basedOn: 'Normal', run: { size: 36, bold: true, color: 'A3112A' } },
    ],
  };
}

/** Name of the numbering of lists that begin with a number. */
export const orderedName = (start: number) => `ordered-${start}`;

/** Numbering of lists that begin with a number. */
export function orderedList(start: number): INumberingOptions['config'][number] {
  const levels = Array.from({ length: 9 }, (_, level) => ({
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 480 * (level + 1), hanging: 400 } } },
  }));
  return { reference: orderedName(start), levels };
}
