import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Checklist from './Checklist.astro';
import Contacts from './Contacts.astro';
import Copyable from './Copyable.astro';
import Factsheet from './Factsheet.astro';
import Feeds from './Feeds.astro';
import Figures from './Figures.astro';
import Funding from './Funding.astro';
import Image from './Image.astro';
import Kits from './Kits.astro';
import Note from './Note.astro';
import Releases from './Releases.astro';
import Timeline from './Timeline.astro';

/** What prints each component that may stand in a text; `Image` prints a picture of the folder. */
export const contentComponents: Readonly<Record<string, AstroComponentFactory>> = { Checklist, Contacts, Copyable, Factsheet, Feeds, Figures, Funding, Image, Kits, Note, Releases, Timeline };
