import type { PerLocale } from '../../lib/locales.ts';
import type { RuleName } from '../../lib/problems/rules.ts';
import { rules as en } from './en/rules.ts';
import { rules as lt } from './lt/rules.ts';

/** What each rule asks for, in both languages. */
export const ruleMeanings: PerLocale<Readonly<Record<RuleName, string>>> = { lt, en };
