import type { Place } from './skeleton.ts';

/** Says whether something may be true of an element in its place. */
export type Test = (place: Place) => boolean;

/** A compound of a selector, and how it stands to the one before it. */
interface Step {
  combinator: string;
  test: Test;
}

/** Attributes that scripts and readers set: a page need not carry them yet. */
const changing = new Set(['open', 'hidden', 'aria-pressed', 'data-theme', 'value', 'checked', 'selected']);

/**
 * Makes a test whether a selector of a minified stylesheet can speak of an element in its place. It errs on the side of yes: states,
 * `:not()`, numbers, values of attributes and what stands in a template all count as found.
 */
export function matcherOf(selector: string): Test {
  const steps = stepsOf(selector.trim());
  return (place) => standsAt(place, steps, steps.length - 1);
}

function standsAt(place: Place, steps: readonly Step[], index: number): boolean {
  const step = steps[index];
  if (!step) return true;
  if (!step.test(place)) return false;
  if (index === 0 || place.movable) return true;
  const near = step.combinator === '+' || step.combinator === '~' ? (place.parent?.children ?? [place]) : outside(place, step.combinator === '>');
  return near.some((other) => standsAt(other, steps, index - 1));
}

function outside({ parent }: Place, nextOnly: boolean): Place[] {
  return parent ? [parent, ...(nextOnly ? [] : outside(parent, false))] : [];
}

/** `.a > b c` as its three compounds. */
function stepsOf(selector: string): Step[] {
  const parts = selector.match(/(?:\\.|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^\s>+~])+|\s*[>+~]\s*|\s+/g) ?? [];
  const combinator = (index: number) => (/^\s*[>+~]?\s*$/.test(parts[index - 1] ?? 'x') ? parts[index - 1]?.trim() || ' ' : ' ');
  return parts.flatMap((part, index) => (/^\s*[>+~]?\s*$/.test(part) ? [] : [{ combinator: combinator(index), test: compoundTest(part) }]));
}

const simple = /([.#]?(?:\\.|[\w-])+)|\[([\w-]+)[^\]]*\]|(::?[\w-]+)(?:\(((?:[^()]|\([^()]*\))*)\))?/g;

/** What must be true of one element: `a.tool[href]:hover`. */
function compoundTest(compound: string): Test {
  const tests: Test[] = [...compound.matchAll(simple)].flatMap(([, name = '', attribute, pseudo, inner]): Test[] => {
    if (name.startsWith('.')) return [({ classes }) => classes.has(name.slice(1).replaceAll('\\', ''))];
    if (name && !name.startsWith('#')) return [({ tag }) => tag === name];
    if (attribute && !changing.has(attribute)) return [({ attributes }) => attributes.has(attribute)];
    if (!inner || (pseudo !== ':is' && pseudo !== ':where' && pseudo !== ':has')) return [];
    // What stands beside or right below is not looked for so narrowly.
    const choices = listOf(inner.replace(/^\s*[>+~]|,\s*[>+~]/g, ',').replace(/^,/, '')).map(matcherOf);
    if (pseudo === ':has') return [(place) => place.movable || reach(outermost(place)).some((other) => choices.some((choice) => choice(other)))];
    return [(place) => choices.some((choice) => choice(place))];
  });
  return (place) => tests.every((test) => test(place));
}

/** An element may hold in time whatever stands anywhere on its page, in a template too. */
const reach = (place: Place): Place[] => [place, ...place.children.flatMap(reach)];
const outermost = (place: Place): Place => (place.parent ? outermost(place.parent) : place);

/** The selectors of a list: `:is(a,b) c,d` holds two. */
export function listOf(selectors: string): string[] {
  return selectors.match(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|\\.|[^,([\\])+/g) ?? [];
}
