import type { Locale } from '../../lib/locales.ts';
import { messages, type Messages } from '../index.ts';
import { en, type ScaffoldWords as OwnWords } from './en.ts';
import { lt } from './lt.ts';

/** Words of `npm run new`: its own, which do not travel to readers, and the kinds as the pages name them. */
export type ScaffoldWords = OwnWords & Pick<Messages, 'eventKinds' | 'partnerKinds'>;

const withKinds = (own: OwnWords, locale: Locale): ScaffoldWords => {
  const { eventKinds, partnerKinds } = messages(locale);
  return { ...own, eventKinds, partnerKinds };
};

export const scaffoldWords: Record<Locale, ScaffoldWords> = { lt: withKinds(lt, 'lt'), en: withKinds(en, 'en') };
