import { messages } from '../../i18n/index.ts';
import { hasLocale, wordsFor, type Entry } from '../content/entry.ts';
import { formatSpan } from '../dates.ts';
import type { Duty } from '../funders/schema.ts';
import { locales, type Locale } from '../locales.ts';
import { entryAddress } from '../routes/addresses.ts';
import type { DutyState } from '../schemas/site.ts';
import { entriesOf, type Site } from '../site.ts';
import { allOutputs, type Outputs } from './outputs.ts';

/** A publicity event that the site tells of. */
export interface PublicityEvent {
  title: string;
  when: string;
  place: string;
  /** Its page in each language that it has. */
  pages: { locale: Locale; address: string }[];
}

/** What the funder asked, and what answers it: a row of the publicity record. */
export interface DutyRow {
  key: string;
  duty: string;
  /** When the duty applies, in words. */
  applies: string;
  state: DutyState;
  /** Sentences: what was counted first, then what content says. */
  answers: string[];
  events: PublicityEvent[];
  source: { title: string; url?: string | undefined };
  /** True where it is known from others only that the duty exists. */
  unverified: boolean;
}

/** What the answers are counted from, beside the site: the outputs of a build, and whether the funder’s mark is there. */
export interface PublicityFacts {
  duties: readonly Duty[];
  outputs: Outputs;
  hasMark: boolean;
}

/** Every duty of the funder’s profile with what answers it; the page, the documents and the report all print these rows. */
export function publicityRecord(site: Site, facts: PublicityFacts, locale: Locale): DutyRow[] {
  return facts.duties.map((duty) => {
    const said = site.settings.funder.answers?.find((answer) => answer.duty === duty.key);
    const counted = duty.counted && counters[duty.counted](site, facts, duty, locale);
    return {
      key: duty.key,
      duty: duty.what[locale],
      applies: duty.applies[locale],
      state: said?.state ?? counted?.state ?? 'unknown',
      answers: [...(counted?.answers ?? []), ...(said ? [said.text[locale]] : [])],
      events: counted?.events ?? [],
      source: { title: duty.source.title[locale], url: duty.source.url },
      unverified: duty.unverified === true,
    };
  });
}

type Counted = Pick<DutyRow, 'state' | 'answers'> & Partial<Pick<DutyRow, 'events'>>;

const counters: Record<NonNullable<Duty['counted']>, (site: Site, facts: PublicityFacts, duty: Duty, locale: Locale) => Counted> = {
  events(site, _, duty, locale) {
    const events = entriesOf(site, 'events').filter(({ facts }) => facts.kind === 'public-event').sort((a, b) => (a.facts.date < b.facts.date ? -1 : 1));
    const { above = 1, below = 1 } = duty.asked ?? {};
    const asked = duty.costOver === undefined || site.settings.project.cost > duty.costOver ? above : below;
    return { state: stateOf(events.length, asked), answers: [messages(locale).publicity.events(events.length, asked)], events: events.map((entry) => eventOf(entry, locale)) };
  },
  website(_, { outputs }, __, locale) {
    const all = allOutputs(outputs);
    return { state: stateOf(all.pages, 1), answers: [messages(locale).publicity.website(all)] };
  },
  languages(site, { outputs }, _, locale) {
    const { publicity } = messages(locale);
    const inBoth = site.entries.filter((entry) => locales.every((one) => hasLocale(entry, one))).length;
    const spoken = locales.filter((one) => outputs[one].pages > 0).length;
    return { state: stateOf(spoken, locales.length), answers: [...locales.map((one) => publicity.language(one, outputs[one])), publicity.inBoth(inBoth, site.entries.length)] };
  },
  acknowledgement({ settings }, { outputs, hasMark }, _, locale) {
    const { publicity } = messages(locale);
    return { state: hasMark ? 'found' : 'partly', answers: [publicity.acknowledged(allOutputs(outputs)), hasMark ? publicity.mark : publicity.noMark(settings.funder.credit)] };
  },
};

function stateOf(found: number, asked: number): DutyState {
  if (found >= asked) return 'found';
  return found ? 'partly' : 'notFound';
}

function eventOf(entry: Entry<'events'>, locale: Locale): PublicityEvent {
  const { words } = wordsFor(entry, locale);
  const pages = locales.filter((one) => hasLocale(entry, one)).map((one) => ({ locale: one, address: entryAddress(entry, one) }));
  return { title: words.title, when: formatSpan(entry.facts.date, entry.facts.endDate, locale), place: words.place, pages };
}
