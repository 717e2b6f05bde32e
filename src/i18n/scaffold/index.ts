import type { Locale } from '../../lib/locales.ts';
import { en, type ScaffoldWords } from './en.ts';
import { lt } from './lt.ts';

/** Words of `npm run new`; apart from those of the interface, which travel to readers. */
export const scaffoldWords: Record<Locale, ScaffoldWords> = { lt, en };

export type { ScaffoldWords };
