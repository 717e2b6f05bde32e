import { createHash } from 'node:crypto';
import { PurgeCSS } from 'purgecss';
import { skeletonOf, type Place } from './skeleton.ts';
import { withLightFallback, withoutComments, withoutHost, withoutIdleProperties, withoutIdleVariables, withShortNames, withSortedDeclarations } from './slim-css.ts';
import { withoutUnmatched } from './unmatched-css.ts';

/**
 * Makes a function that cuts a stylesheet down to what one page uses, custom properties and keyframes too.
 * Pages with one skeleton share one answer, so that an archive of thousands costs little more than one page of each kind.
 */
export function cssPruner(): (html: string, css: string) => Promise<string> {
  const named = new Map<string, Promise<string>>();
  const answers = new Map<string, Promise<string>>();
  return (html, css) => {
    const { key, places } = skeletonOf(html);
    const names = namesOf(places);
    // PurgeCSS is slow and asks for names only; many skeletons share them.
    return remembered(answers, key + css, async () => slim(await remembered(named, JSON.stringify(names) + css, () => purge(names, css)), places));
  };
}

function remembered(known: Map<string, Promise<string>>, text: string, make: () => Promise<string>): Promise<string> {
  const key = createHash('sha256').update(text).digest('base64');
  const answer = known.get(key) ?? make();
  known.set(key, answer);
  return answer;
}

/** The names in a page that a stylesheet can speak of; those in a `<template>`, which scripts take copies of, are among them. */
function namesOf(places: readonly Place[]) {
  const unique = (names: Iterable<string>) => [...new Set(names)].sort();
  return {
    tags: unique(places.map(({ tag }) => tag)),
    attributes: unique(places.flatMap(({ attributes }) => [...attributes])),
    classes: unique(places.flatMap(({ classes }) => [...classes])),
  };
}

function slim(css: string, places: readonly Place[]): string {
  const matched = withoutUnmatched(withoutIdleProperties(withoutComments(css)), places);
  return withSortedDeclarations(withLightFallback(withoutIdleVariables(withShortNames(withoutHost(matched)))));
}

async function purge({ classes, tags, attributes }: ReturnType<typeof namesOf>, css: string): Promise<string> {
  const found = { classes, tags, ids: [], attributes: { names: attributes, values: [] }, undetermined: [] };
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: ' ', extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['html'], extractor: () => found }],
    // A pseudo-class needs no name in the page, and of an attribute the name is enough: values make each page a case of its own.
    safelist: [/^:/],
    // The reader's choice of colours is set by a script.
    dynamicAttributes: [...attributes, 'data-theme'],
    variables: true,
    keyframes: true,
  });
  return result?.css ?? css;
}
