import { listOf, matcherOf, type Test } from './match-selector.ts';
import type { Place } from './skeleton.ts';

const matchers = new Map<string, Test>();

function matcher(selector: string): Test {
  const known = matchers.get(selector) ?? matcherOf(selector);
  matchers.set(selector, known);
  return known;
}

/** Takes out of a minified stylesheet the selectors that speak of nothing on a page, and the rules and blocks that then hold nothing. */
export function withoutUnmatched(css: string, places: readonly Place[]): string {
  return withoutEmpty(css.replace(/([^{};]+)(\{[^{}]*\})/g, (rule, selectors: string, body: string) => {
    // Fonts, pages and the moments of an animation are no selectors.
    if (/^\s*(@|from\b|to\b|[\d.]+%)/.test(selectors)) return rule;
    const matched = listOf(selectors).filter((selector) => places.some(matcher(selector)));
    return matched.length ? matched.join(',') + body : '';
  }));
}

function withoutEmpty(css: string): string {
  const fewer = css.replace(/@[^{};]+\{\s*\}/g, '');
  return fewer === css ? css : withoutEmpty(fewer);
}
