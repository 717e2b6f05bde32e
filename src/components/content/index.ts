import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentName } from '../../lib/document/components.ts';
import Answers from './Answers.astro';
import Checklist from './Checklist.astro';
import Contacts from './Contacts.astro';
import Copyable from './Copyable.astro';
import Download from './Download.astro';
import Evaluation from './Evaluation.astro';
import Facts from './Facts.astro';
import Factsheet from './Factsheet.astro';
import Feeds from './Feeds.astro';
import Figure from './Figure.astro';
import Figures from './Figures.astro';
import Funding from './Funding.astro';
import Gallery from './Gallery.astro';
import Image from './Image.astro';
import Kits from './Kits.astro';
import Note from './Note.astro';
import Publicity from './Publicity.astro';
import Questions from './Questions.astro';
import Quote from './Quote.astro';
import Releases from './Releases.astro';
import SelfAssessment from './SelfAssessment.astro';
import Timeline from './Timeline.astro';

/** What a text may hold, and the two that come from Markdown. */
export type PrintedName = ComponentName | 'Answers' | 'Image';

/** What prints each component that may stand in a text; `Image` prints a picture in a line, and `Answers` the boxes of a question. */
export const contentComponents: Readonly<Record<PrintedName, AstroComponentFactory>> = {
  Answers, Checklist, Contacts, Copyable, Download, Evaluation, Facts, Factsheet, Feeds, Figure, Figures, Funding, Gallery, Image, Kits, Note, Publicity, Questions, Quote, Releases, SelfAssessment, Timeline,
};
