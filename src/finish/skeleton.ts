/** An element of a page in its place: its names, and what it stands in. */
export interface Place {
  tag: string;
  classes: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
  parent: Place | undefined;
  children: Place[];
  /** True inside a `<template>`: a script may put a copy of it anywhere. */
  movable: boolean;
}

/** Every different place of a page once; pages with the same `key` have the same places. */
export interface Skeleton {
  key: string;
  places: Place[];
}

const markup = /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * The skeleton of a built page. Twenty items of a list that look alike are one place, so that asking it costs little however long the page is,
 * and two articles made of the same elements have one skeleton.
 */
export function skeletonOf(html: string): Skeleton {
  const places = new Map<string, Place>();
  const open: { key: string; place: Place }[] = [];
  for (const [, skipped, closing, name, text = '', closed] of html.matchAll(markup)) {
    if (skipped || !name) continue;
    const tag = name.toLowerCase();
    if (closing) {
      const index = open.findLastIndex(({ place }) => place.tag === tag);
      if (index >= 0) open.length = index;
      continue;
    }
    const outer = open.at(-1);
    const given = [...text.matchAll(/\s([^\s=>"']+)(?:="([^"]*)")?/g)].map(([, attribute = '', value = '']) => ({ attribute, value }));
    const classes = decode(given.find(({ attribute }) => attribute === 'class')?.value ?? '');
    const attributes = given.map(({ attribute }) => attribute);
    const key = `${outer?.key ?? ''}>${tag} ${classes} ${attributes.join(' ')}`;
    const place = places.get(key) ?? newPlace(tag, classes, attributes, outer?.place);
    places.set(key, place);
    if (!closed && !empty.has(tag)) open.push({ key, place });
  }
  return { key: [...places.keys()].sort().join('\n'), places: [...places.values()] };
}

function newPlace(tag: string, classes: string, attributes: readonly string[], parent: Place | undefined): Place {
  const movable = parent !== undefined && (parent.movable || parent.tag === 'template');
  const place = { tag, classes: new Set(classes.split(/\s+/).filter(Boolean)), attributes: new Set(attributes), parent, children: [], movable };
  parent?.children.push(place);
  return place;
}

const decode = (value: string) => value.replace(/&#38;|&amp;/g, '&').replace(/&gt;|&#62;/g, '>').replace(/&#39;/g, "'");
