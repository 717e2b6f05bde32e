import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Look } from '../../../src/lib/schemas/evaluation.ts';
import { found, type Seen } from './seen.ts';

const allRules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Switched off in axe itself, though part of WCAG 2.2 AA.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/** Rules whose answer depends on the colours; the others say the same in every colouring. */
const colourRules: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations', 'incomplete'] };

/** Runs axe over the page as it is looked at now: all rules in light colours, those about colours in the others. `bringAxe` has put it there. */
export async function askAxe(page: Page, address: string, look: Look): Promise<Seen> {
  const { violations, incomplete, passed } = await page.evaluate(async ({ options, forced }) => {
    // axe takes the colour of letters from a property that Chromium tells as it was written, though it paints the forced one.
    const read = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return read.call(this, forced && name === '-webkit-text-fill-color' ? 'color' : name);
    };
    const { axe } = window as unknown as { axe: { run(context: Document, given: RunOptions): Promise<AxeResults> } };
    const results = await axe.run(document, options);
    CSSStyleDeclaration.prototype.getPropertyValue = read;
    const short = (all: AxeResults['violations']) => all.flatMap(({ id, tags, nodes }) => nodes.map(({ html }) => ({ rule: id, advice: tags.includes('best-practice'), element: html })));
    return { violations: short(results.violations), incomplete: short(results.incomplete), passed: results.passes.map(({ tags }) => tags.includes('best-practice')) };
  }, { options: look.colours === 'light' ? allRules : colourRules, forced: look.colours === 'forced' });
  const check = (advice: boolean) => (advice ? 'bestPractice' : 'wcag');
  const failed = new Map(violations.map(({ rule, advice }) => [rule, advice]));
  return {
    asked: [...passed, ...failed.values()].map((advice) => ({ check: check(advice), number: 1 })),
    findings: violations.map(({ rule, advice, element }) => found(check(advice), address, look, element, rule)),
    review: incomplete.map(({ rule, element }) => ({ rule, page: address, element })),
  };
}
