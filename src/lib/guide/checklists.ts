import type { Body, Entry } from '../content/entry.ts';
import type { Block } from '../document/model.ts';
import { readDocument } from '../document/read.ts';
import { inlineText } from '../document/text.ts';
import type { Locale } from '../locales.ts';

/** A checklist of a chapter, which can be filled in by itself. */
export interface Checklist {
  title: string;
  /** Words of the heading it stands under. */
  section: string | undefined;
  /** Its place among those of the chapter, from 1. */
  number: number;
  blocks: Block[];
}

// Every list of files asks for them, and a text is long to read.
const known = new WeakMap<Body, Checklist[]>();

/** The checklists of a chapter in a language, in their order. */
export function checklistsOf(entry: Entry<'guide'>, locale: Locale): Checklist[] {
  const body = entry.body[locale];
  if (!body) return [];
  const checklists = known.get(body) ?? readChecklists(readDocument(entry as Parameters<typeof readDocument>[0], locale).blocks);
  known.set(body, checklists);
  return checklists;
}

function readChecklists(blocks: readonly Block[]): Checklist[] {
  const found: Checklist[] = [];
  let section: string | undefined;
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) section = inlineText(block.children);
    if (block.type === 'component' && block.name === 'Checklist') found.push({ title: block.properties.title ?? '', section, number: found.length + 1, blocks: block.children });
  }
  return found;
}
