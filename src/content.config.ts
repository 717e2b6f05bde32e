import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entryLoader, settingsLoader } from './integrations/entry-loader.ts';
import type { Entry } from './lib/content/entry.ts';
import type { Evaluation } from './lib/schemas/evaluation.ts';
import type { Redirects, SiteSettings, Tags } from './lib/schemas/site.ts';
import type { Section } from './lib/sections.ts';

/** What stands for the settings while content is wrong: the text of the mistakes. */
export type SettingsRecord = { settings: SiteSettings; tags: Tags; redirects: Redirects; evaluation?: Evaluation; mistakes?: undefined } | { mistakes: string };

// The strict schemas are in lib/schemas: the loader has checked the entries against them, with lines and columns.
const entries = <S extends Section>(section: S) => defineCollection({ loader: entryLoader(section), schema: z.custom<Entry<S>>() });

export const collections = {
  news: entries('news'),
  events: entries('events'),
  partners: entries('partners'),
  training: entries('training'),
  guide: entries('guide'),
  pages: entries('pages'),
  settings: defineCollection({ loader: settingsLoader(), schema: z.custom<SettingsRecord>() }),
} satisfies Record<Section | 'settings', unknown>;
