import { createHash } from 'node:crypto';
import { PurgeCSS } from 'purgecss';
import { withLightFallback, withoutIdleProperties } from './slim-css.ts';

/** The names in a page that a stylesheet can speak of. */
interface UsedNames {
  classes: string[];
  tags: string[];
  attributes: string[];
}

/**
 * Makes a function that cuts a stylesheet down to what one page uses, custom properties and keyframes too.
 * Pages that use the same names share one answer, so that an archive of thousands costs little more than one page of each kind.
 */
export function cssPruner(): (html: string, css: string) => Promise<string> {
  const answers = new Map<string, Promise<string>>();
  return (html, css) => {
    const used = usedNames(html);
    const key = createHash('sha256').update(JSON.stringify(used)).update(css).digest('hex');
    const known = answers.get(key);
    if (known) return known;
    const answer = prune(used, css);
    answers.set(key, answer);
    return answer;
  };
}

/** Classes, elements and attributes of a page; those in a `<template>`, which scripts take copies of, are among them. */
export function usedNames(html: string): UsedNames {
  const unique = (names: Iterable<string>) => [...new Set(names)].sort();
  const opened = [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>"']+(?:="[^"]*")?)*)\s*\/?>/gi)];
  const attributes = opened.flatMap(([, , text = '']) => [...text.matchAll(/\s([^\s=>"']+)(?:="([^"]*)")?/g)]);
  return {
    tags: unique(opened.map(([, tag = '']) => tag.toLowerCase())),
    attributes: unique(attributes.map(([, name = '']) => name)),
    classes: unique(attributes.filter(([, name]) => name === 'class').flatMap(([, , value = '']) => decode(value).split(/\s+/).filter(Boolean))),
  };
}

const decode = (value: string) => value.replace(/&#38;|&amp;/g, '&').replace(/&gt;|&#62;/g, '>').replace(/&#39;/g, "'");

async function prune({ classes, tags, attributes }: UsedNames, css: string): Promise<string> {
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
  return withLightFallback(withoutIdleProperties(result?.css ?? css));
}
