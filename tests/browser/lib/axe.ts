import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Switched off in axe itself, though part of WCAG 2.2 AA.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe found: `rule: the element`, and the rules that had something to look at and passed. */
export interface AxeReport {
  violations: string[];
  passed: string[];
}

/** Puts axe into every document the browser page opens, which is cheaper than sending it to each. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/** Checks the page as it stands now. axe comes in through the debugger, which no content security policy forbids. */
export async function runAxe(page: Page): Promise<AxeReport> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run(context: Document, given: RunOptions): Promise<AxeResults> } };
    const { violations, passes } = await axe.run(document, given);
    return {
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
      passed: passes.map(({ id }) => id),
    };
  }, options);
}
