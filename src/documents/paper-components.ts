import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { messages } from '../i18n/index.ts';
import type { AnyEntry } from '../lib/content/entry.ts';
import { contactTopics, evaluationParts } from '../lib/document/components.ts';
import { readFacts } from '../lib/document/inside.ts';
import type { Block, ComponentCall } from '../lib/document/model.ts';
import { formatSize } from '../lib/file-size.ts';
import { answers } from '../lib/self-assessment/assess.ts';
import { readPart } from '../lib/self-assessment/read.ts';
import type { Locale } from '../lib/locales.ts';
import type { Site } from '../lib/site.ts';
import { publicityBlocks, publicityRows } from './publicity-blocks.ts';
import { line, type PaperBlock, type PaperInline } from './paper.ts';
import { paperBlocks, paperInlines, unhyphenated, type PaperContext } from './paper-blocks.ts';
import { pictureBlock } from './paper-pictures.ts';
import { evaluation } from './paper-evaluation.ts';
import { contacts, factsheetBox, feeds, figuresTable, funding, kits, releases, timeline } from './paper-project.ts';

/** Draws a component of a text out into plain blocks, as its page shows it. */
export function paperComponent(site: Site, entry: AnyEntry, locale: Locale, call: ComponentCall<Block>, context: PaperContext): PaperBlock[] {
  const { name, properties, children } = call;
  const inside = () => paperBlocks(children, context);
  switch (name) {
    case 'Note':
    case 'Checklist':
    case 'Copyable':
      return [boxed(properties.title, inside())];
    case 'Questions':
      return questions(call, locale, context);
    case 'SelfAssessment':
      return inside();
    case 'Facts':
      return [boxed(properties.title, [facts(children, context)])];
    case 'Figure':
      return [pictureBlock(entry, locale, { ...properties, file: properties.file ?? '' })];
    case 'Gallery':
      return inside();
    case 'Quote':
      return [quoteBlock(inside(), properties.name ?? '', properties.role)];
    case 'Download':
      return [download(entry, locale, properties, context)];
    case 'Figures':
      return [figuresTable(site, locale)];
    case 'Factsheet':
      return [factsheetBox(site, locale)];
    case 'Timeline':
      return [timeline(site, locale)];
    case 'Funding':
      return funding(site, locale);
    case 'Releases':
      return releases(site, locale);
    case 'Feeds':
      return [feeds(site, locale)];
    case 'Kits':
      return [kits(site, locale)];
    case 'Evaluation':
      return evaluation(site, locale, evaluationParts.find((one) => one === properties.part) ?? 'summary');
    case 'Publicity':
      return publicityBlocks(site, publicityRows(site, locale), locale);
    case 'Contacts':
      return [contacts(site, locale, contactTopics.find((one) => one === properties.topic) ?? 'general')];
  }
}

/** Somebody's words with who said them. */
export function quoteBlock(children: PaperBlock[], name: string, role: string | undefined): PaperBlock {
  return { type: 'quote', children: [...children, { type: 'paragraph', children: line(unhyphenated(`– ${[name, role].filter(Boolean).join(', ')}`)) }] };
}

const boxed = (title: string | undefined, children: PaperBlock[]): PaperBlock => ({ type: 'box', ...(title && { title: unhyphenated(title) }), children });

/** A part of a questionnaire, with a box for each answer below its question. */
function questions(call: ComponentCall<Block>, locale: Locale, context: PaperContext): PaperBlock[] {
  const part = readPart(call);
  if (!part) return paperBlocks(call.children, context);
  const words = messages(locale).assessment;
  const boxes = answers.flatMap((answer): PaperInline[] => [{ type: 'box' }, ...line(`\u00A0${words[answer]}   `)]);
  const items = part.questions.map(({ children }) => ({ children: [{ type: 'paragraph' as const, children: paperInlines(children, context) }, { type: 'paragraph' as const, children: boxes }] }));
  return [boxed(part.title, [{ type: 'list', ordered: true, start: part.questions[0]?.number ?? 1, items }, ...paperBlocks(part.next, context)])];
}

function facts(children: readonly Block[], context: PaperContext): PaperBlock {
  const rows = (readFacts(children) ?? []).map(({ label, value }) => ({ label: unhyphenated(label), value: paperInlines(value, context) }));
  return { type: 'facts', rows };
}

function download(entry: AnyEntry, locale: Locale, { file = '', title = '' }: Record<string, string>, context: PaperContext): PaperBlock {
  const words = line(`${extname(file).slice(1).toUpperCase()}, ${formatSize(statSync(join(entry.folder, file)).size, locale)}`);
  const link = context.resolveLink({ to: 'file', file });
  return { type: 'facts', rows: [{ label: unhyphenated(title), value: link ? [{ type: 'link', href: link.href, children: words }] : words }] };
}
