import { messages } from '../i18n/index.ts';
import { changedDay } from '../lib/changes.ts';
import type { AnyEntry } from '../lib/content/entry.ts';
import { checklistsOf } from '../lib/guide/checklists.ts';
import type { Locale } from '../lib/locales.ts';
import { chapterLabel } from '../lib/present.ts';
import { entryAddress } from '../lib/routes/addresses.ts';
import { documentName, type FormSubject } from '../lib/routes/documents.ts';
import { absolute, type Site } from '../lib/site.ts';
import { paperContext, projectLines } from './make-paper.ts';
import { line, type Paper } from './paper.ts';
import { paperBlocks, unhyphenated } from './paper-blocks.ts';

/**
 * A checklist as a form to be filled in: lines for who and when, and boxes to tick.
 * @throws Error when the chapter has no such checklist
 */
export function makeForm(site: Site, subject: FormSubject, locale: Locale): Paper {
  const words = messages(locale);
  const { chapter, number } = subject;
  const entry = chapter as AnyEntry;
  const list = checklistsOf(chapter, locale).find((one) => one.number === number);
  if (!list) throw new Error(`${chapter.key} has no checklist ${number}.`);
  const own = chapter.words[locale] ?? chapter.words.lt;
  // In an annex of many lists the heading says for what case a list is; in a chapter it says „Kontrolinis sąrašas“.
  const situation = list.section && list.section !== words.book.checklist ? `${list.section}. ` : '';
  return {
    ...projectLines(site, locale),
    name: documentName(subject),
    kicker: words.book.checklist,
    title: unhyphenated(`${situation}${list.title}`),
    lead: unhyphenated(words.book.from(`${chapterLabel(site, chapter, words)}. ${own.title}`)),
    facts: [],
    form: true,
    blocks: [{ type: 'fields', labels: words.book.fields }, ...paperBlocks(list.blocks, paperContext(site, entry, locale))],
    notes: [],
    after: [{ type: 'paragraph', children: line(words.book.notAdvice) }],
    sources: [],
    address: absolute(site, entryAddress(entry, locale)),
    modified: changedDay(chapter) ?? site.settings.project.period.end,
  };
}
