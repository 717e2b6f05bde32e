import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEntry } from '../content/entry.ts';
import { languageFile, readEntry } from '../content/read-entry.ts';
import { readSettings } from '../content/read-settings.ts';
import { buildRoutes } from '../routes/build-routes.ts';
import type { PartnerKind } from '../schemas/entries.ts';
import { sections, type Section } from '../sections.ts';

/** Something that can be chosen: its key, and its name in Lithuanian. */
interface Choice {
  key: string;
  name: string;
}

/** What a new entry may refer to, and what is taken already. */
export interface Vocabulary {
  keys: Record<Section, string[]>;
  tags: Choice[];
  events: Choice[];
  partners: (Choice & { kind: PartnerKind })[];
  /** Reference numbers of press releases. */
  references: string[];
  /** Greatest `order` of a partner. */
  lastOrder: number;
  addresses: ReadonlySet<string>;
}

/** Reads what a new entry may refer to. An entry with mistakes lends nothing but its key and its reference: it must not stand in the way of a new one. */
export function readVocabulary(folder: string, settingsFolder: string): Vocabulary {
  const keys = Object.fromEntries(sections.map((section) => [section, keysIn(join(folder, section))])) as Record<Section, string[]>;
  const entries = sections.flatMap((section) => keys[section].flatMap((key) => readEntry(section, join(folder, section, key)).entry ?? []));
  const { tags = {} } = readSettings(folder, settingsFolder);
  const partners = entries.flatMap((entry) => (entry.section === 'partners' ? [entry] : []));
  return {
    keys,
    tags: Object.entries(tags).map(([key, { lt }]) => ({ key, name: lt })),
    events: entries.filter(({ section }) => section === 'events').map(choiceOf),
    partners: partners.map((entry) => ({ ...choiceOf(entry), kind: entry.facts.kind })),
    references: keys.news.flatMap((key) => referenceIn(languageFile(join(folder, 'news', key), 'lt'))),
    lastOrder: Math.max(0, ...partners.map(({ facts }) => facts.order)),
    addresses: new Set(buildRoutes(entries, tags).map(({ address }) => address)),
  };
}

const choiceOf = ({ key, words }: AnyEntry): Choice => ({ key, name: words.lt.title });

function keysIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory() && !/^[._]/.test(item.name)).map(({ name }) => name).sort();
}

function referenceIn(file: string): string[] {
  return existsSync(file) ? (/^reference:\s*['"]?([A-Z]{2}-\d{4}-\d+)/m.exec(readFileSync(file, 'utf8'))?.slice(1) ?? []) : [];
}
