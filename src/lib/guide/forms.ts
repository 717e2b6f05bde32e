import type { AnyEntry, Body } from '../content/entry.ts';
import type { Block } from '../document/model.ts';
import { readDocument } from '../document/read.ts';
import { inlineText } from '../document/text.ts';
import type { Locale } from '../locales.ts';

/** What of a chapter can be filled in by itself. */
export type FormKind = 'checklist' | 'self-assessment';

/** A part of a chapter that can be filled in on paper. */
export interface GuideForm {
  kind: FormKind;
  /** Its place among those of its kind in the chapter, from 1. */
  number: number;
  /** Its own title, or that of the section where it has none. */
  title: string;
  /** Words of the heading it stands under. */
  section: string;
  block: Extract<Block, { type: 'component' }>;
}

const kinds: Readonly<Record<string, FormKind>> = { Checklist: 'checklist', SelfAssessment: 'self-assessment' };

// Every list of files asks for them, and a text is long to read.
const known = new WeakMap<Body, GuideForm[]>();

/** The forms of a chapter in a language, in their order; other entries have none. */
export function formsIn(entry: AnyEntry, locale: Locale): GuideForm[] {
  // The section first: who asks of every entry is not to be taken for a reader of every text.
  const body = entry.section === 'guide' ? entry.body[locale] : undefined;
  if (!body) return [];
  const forms = known.get(body) ?? readForms(readDocument(entry, locale).blocks);
  known.set(body, forms);
  return forms;
}

function readForms(blocks: readonly Block[]): GuideForm[] {
  const found: GuideForm[] = [];
  let section = '';
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) section = inlineText(block.children);
    const kind = block.type === 'component' ? kinds[block.name] : undefined;
    if (block.type !== 'component' || !kind) continue;
    const number = found.filter((form) => form.kind === kind).length + 1;
    found.push({ kind, number, title: block.properties.title ?? section, section, block });
  }
  return found;
}
