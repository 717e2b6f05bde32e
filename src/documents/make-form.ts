import { messages } from '../i18n/index.ts';
import { changedDay } from '../lib/changes.ts';
import { formsIn, type GuideForm } from '../lib/guide/forms.ts';
import type { Locale } from '../lib/locales.ts';
import { kindLabel } from '../lib/present.ts';
import { entryAddress } from '../lib/routes/addresses.ts';
import { documentName, type FormSubject } from '../lib/routes/documents.ts';
import { answers } from '../lib/self-assessment/assess.ts';
import { absolute, type Site } from '../lib/site.ts';
import { paperContext, projectLines } from './make-paper.ts';
import { line, type Paper, type PaperBlock } from './paper.ts';
import { paperBlocks, unhyphenated } from './paper-blocks.ts';

/**
 * A checklist or questionnaire as a form to be filled in: lines for who and when, and boxes to tick.
 * @throws Error when the chapter has no such form
 */
export function makeForm(site: Site, subject: FormSubject, locale: Locale): Paper {
  const words = messages(locale);
  const { chapter, number } = subject;
  const form = formsIn(chapter, locale).find((one) => one.kind === subject.form && one.number === number);
  if (!form) throw new Error(`${chapter.key} has no ${subject.form} ${number}.`);
  const own = chapter.words[locale] ?? chapter.words.lt;
  const context = paperContext(site, chapter, locale);
  // A checklist is the whole of its frame here, so that its words stand without a box round them.
  const blocks = form.kind === 'checklist' ? form.block.children : [form.block];
  return {
    ...projectLines(site, locale),
    name: documentName(subject),
    kicker: words.book.forms[form.kind],
    title: unhyphenated(titleOf(form, words.book.forms.checklist) || words.book.forms[form.kind]),
    lead: unhyphenated(words.book.from(`${kindLabel(chapter, words, site)}. ${own.title}`)),
    facts: [],
    form: true,
    blocks: [{ type: 'fields', labels: words.book.fields }, ...paperBlocks(blocks, context)],
    notes: [],
    after: [...readingOf(form, locale), { type: 'paragraph', children: line(words.book.notAdvice) }],
    sources: [],
    address: absolute(site, entryAddress(chapter, locale)),
    modified: changedDay(chapter) ?? site.settings.project.period.end,
  };
}

/** In an annex of many lists the heading says for what case a list is; in a chapter it says „Kontrolinis sąrašas“ alone. */
function titleOf({ title, section }: GuideForm, checklist: string): string {
  return !section || section === title || section === checklist ? title : `${section}. ${title}`;
}

/** How the answers to a questionnaire are read: the words that its text gives, as on the page. */
function readingOf({ kind, block: { properties } }: GuideForm, locale: Locale): PaperBlock[] {
  if (kind !== 'self-assessment') return [];
  const { assessment, book } = messages(locale);
  const rows = answers.map((answer) => ({ label: assessment[answer], value: line(unhyphenated(properties[answer] ?? '')) }));
  return [{ type: 'facts', rows: [...rows, { label: book.severalNo, value: line(unhyphenated(properties.several ?? '')) }] }];
}
