import type { Severity } from '../../lib/problems/rules.ts';
import type { Locale, PerLocale } from '../../lib/locales.ts';
import { plural, type LithuanianForms } from '../plural.ts';

interface ProblemLabels {
  /** The word for one finding of each weight, as it stands in a line. */
  severities: Record<Severity, string>;
  /** How many there are: „2 klaidos“. */
  counts: Record<Severity, (count: number) => string>;
  /** Said when nothing at all was found. */
  nothing: string;
  /** Said of what `--fix` has mended. */
  mended: (count: number) => string;
  /** Said when mistakes stop a build. */
  nothingBuilt: string;
  /** Said when the disk is full; `file` could not be written, where the system named one. */
  noSpace: (file: string | undefined) => string;
}

const counted = (locale: Locale, forms: LithuanianForms | { one: string; other: string }) => (count: number) => `${count} ${plural(locale, count, forms)}`;

/** The words round what is found: weights, counts and what follows from them. */
export const problemLabels: PerLocale<ProblemLabels> = {
  lt: {
    severities: { error: 'klaida', warning: 'įspėjimas', info: 'pastaba' },
    counts: {
      error: counted('lt', { one: 'klaida', few: 'klaidos', many: 'klaidos', other: 'klaidų' }),
      warning: counted('lt', { one: 'įspėjimas', few: 'įspėjimai', many: 'įspėjimo', other: 'įspėjimų' }),
      info: counted('lt', { one: 'pastaba', few: 'pastabos', many: 'pastabos', other: 'pastabų' }),
    },
    nothing: 'Klaidų nerasta.',
    mended: (count) => `Pataisyta: ${counted('lt', { one: 'vieta', few: 'vietos', many: 'vietos', other: 'vietų' })(count)}.`,
    nothingBuilt: 'Svetainė nesurinkta; ankstesnis aplankas dist/ liko, koks buvo.',
    noSpace: (file) => `Diske nebeliko vietos${file ? `: nepavyko įrašyti failo ${file}` : ''}. Atlaisvinkite vietos (aplanką .cache/ galima ištrinti) ir pakartokite komandą.`,
  },
  en: {
    severities: { error: 'error', warning: 'warning', info: 'note' },
    counts: {
      error: counted('en', { one: 'error', other: 'errors' }),
      warning: counted('en', { one: 'warning', other: 'warnings' }),
      info: counted('en', { one: 'note', other: 'notes' }),
    },
    nothing: 'Nothing wrong was found.',
    mended: (count) => `Mended: ${counted('en', { one: 'place', other: 'places' })(count)}.`,
    nothingBuilt: 'Nothing was built; the earlier dist/ is as it was.',
    noSpace: (file) => `The disk is full${file ? `: ${file} could not be written` : ''}. Make room (the folder .cache/ may be deleted) and run the command again.`,
  },
};
