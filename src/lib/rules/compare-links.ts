import type { LinkTarget, TextDocument } from '../document/model.ts';
import { locales, otherLocale, type Locale, type PerLocale } from '../locales.ts';
import { fault, type Fault, type Place } from '../problems/problem.ts';

interface Target {
  name: string;
  place: Place;
}

/** A link, a picture or a file that one language of a text has and the other has not. */
interface OddTarget {
  place: Place;
  fault: Fault;
}

/**
 * Finds where the links and pictures of the two languages differ. Web addresses are left out:
 * each language may lead to the page of its own.
 */
export function differingTargets(documents: PerLocale<TextDocument>): OddTarget[] {
  const targets = { lt: targetsOf(documents.lt), en: targetsOf(documents.en) };
  const odd = { lt: missingIn(targets.lt, targets.en), en: missingIn(targets.en, targets.lt) };
  return locales.flatMap((locale: Locale) => {
    const other = otherLocale(locale);
    return odd[locale].map(({ name, place }, index) => {
      const instead = odd[other][index] ?? odd[other].at(-1);
      return { place, fault: instead ? fault('linkDiffers', { target: name, instead: instead.name, locale: other }) : fault('linkMissing', { target: name, locale: other }) };
    });
  });
}

function targetsOf({ links, images }: TextDocument): Target[] {
  const named = links.flatMap(({ target, place }) => {
    const name = nameOf(target);
    return name === undefined ? [] : [{ name, place }];
  });
  return [...named, ...images.map(({ file, place }) => ({ name: file, place }))];
}

/** What a link leads to, the same in both languages; undefined for what each language has of its own. */
function nameOf(target: LinkTarget): string | undefined {
  switch (target.to) {
    case 'path':
      return target.path;
    case 'mail':
    case 'phone':
      return target.address.replace(/\?.*/, '');
    case 'file':
    case 'fragment':
    case 'web':
      return undefined;
  }
}

function missingIn(some: readonly Target[], others: readonly Target[]): Target[] {
  const there = new Set(others.map(({ name }) => name));
  return some.filter(({ name }, index) => !there.has(name) && some.findIndex((one) => one.name === name) === index);
}
