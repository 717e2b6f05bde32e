import type { z } from 'zod';
import { fault, problem, type Fault, type Problem } from '../problems/problem.ts';
import { entrySchemas } from '../schemas/entries.ts';
import type { ReferenceTarget } from '../schemas/fields.ts';
import type { Tags } from '../schemas/site.ts';
import type { Section } from '../sections.ts';
import { isIntroduction } from './entry.ts';
import type { ReadEntry } from './read-entry.ts';

/** Finds every `reference()` that points at nothing, and every reference number used twice; tags that could not be read are not missed. */
export function checkReferences(read: readonly ReadEntry[], tags: Tags | undefined): Problem[] {
  // An entry that could not be read is still there to be referred to.
  const keys = (section: Section) => new Set(read.filter((one) => one.section === section).map(({ key }) => key));
  const known: Known = { events: keys('events'), partners: keys('partners'), ...(tags && { tags: new Set(Object.keys(tags)) }) };
  return [...read.flatMap((one) => checkOne(one, known)), ...checkNumbers(read), ...checkMunicipalities(read), ...checkIntroduction(read)];
}

type Known = Partial<Record<ReferenceTarget, ReadonlySet<string>>>;

function checkOne({ entry, placeOf }: ReadEntry, known: Known): Problem[] {
  if (!entry) return [];
  const facts: Record<string, unknown> = entry.facts;
  return referenceFields(entry.section).flatMap(([field, target]) => {
    const value = facts[field];
    const there = known[target];
    if (value === undefined || !there) return [];
    const keys = Array.isArray(value) ? value.map((key: unknown, index) => [String(key), [field, index]] as const) : [[String(value), [field]] as const];
    return keys
      .filter(([key]) => !there.has(key))
      .map(([key, path]) => ({ ...placeOf(path), ...noSuch(target, key, there) }));
  });
}

function noSuch(target: ReferenceTarget, key: string, there: ReadonlySet<string>): Fault {
  switch (target) {
    case 'tags':
      return fault('noSuchTag', { key, tags: [...there] });
    case 'events':
      return fault('noSuchEvent', { key, near: nearest(key, there) });
    case 'partners':
      return fault('noSuchPartner', { key, near: nearest(key, there) });
  }
}

/** Fields of a section that hold references, with what they point at. */
function referenceFields(section: Section): [string, ReferenceTarget][] {
  return Object.entries(entrySchemas[section].facts.shape).flatMap(([field, schema]) => {
    const target = innermost(schema as z.ZodType).meta()?.reference as ReferenceTarget | undefined;
    return target ? [[field, target] as [string, ReferenceTarget]] : [];
  });
}

function innermost(schema: z.ZodType): z.ZodType {
  const { innerType, element } = schema.def as { innerType?: z.ZodType; element?: z.ZodType };
  const inner = innerType ?? element;
  return inner ? innermost(inner) : schema;
}

/** Up to five keys that begin like the wrong one, or the first five. */
function nearest(key: string, keys: ReadonlySet<string>): string[] {
  const alike = [...keys].filter((other) => other.slice(0, 3) === key.slice(0, 3));
  return (alike.length ? alike : [...keys]).slice(0, 5);
}

function checkNumbers(read: readonly ReadEntry[]): Problem[] {
  const first = new Map<string, string>();
  return read.flatMap(({ entry, placeOf }) => {
    if (entry?.section !== 'news' || !entry.facts.reference) return [];
    const { reference } = entry.facts;
    const other = first.get(reference);
    first.set(reference, other ?? entry.key);
    return other ? [problem(placeOf(['reference']), 'referenceUsedTwice', { reference, other })] : [];
  });
}

/** The municipality of an institution must be one; else the two would gather each other. */
function checkMunicipalities(read: readonly ReadEntry[]): Problem[] {
  const kinds = new Map(read.flatMap(({ entry }) => (entry?.section === 'partners' ? [[entry.key, entry.facts.kind] as const] : [])));
  return read.flatMap(({ entry, placeOf }) => {
    if (entry?.section !== 'partners' || !entry.facts.municipality) return [];
    const kind = kinds.get(entry.facts.municipality);
    if (kind === undefined || kind === 'municipality') return [];
    return [problem(placeOf(['municipality']), 'notMunicipality', { partner: entry.facts.municipality })];
  });
}

/** The guide has one introduction: the entry whose key begins with 00. */
function checkIntroduction(read: readonly ReadEntry[]): Problem[] {
  const introductions = read.filter(({ section, key }) => section === 'guide' && isIntroduction(key));
  return introductions.slice(1).map(({ placeOf }) => problem(placeOf([]), 'twoIntroductions'));
}
