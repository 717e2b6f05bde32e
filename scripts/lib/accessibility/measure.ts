import type { Page } from 'playwright-core';
import { addStyles, cutOff, sidewaysScroll } from '../../../tests/browser/lib/layout.ts';
import { leastTarget, targetsOf } from '../../../tests/browser/lib/targets.ts';
import type { CheckName, Look } from '../../../src/lib/schemas/evaluation.ts';
import { found, type Seen } from './seen.ts';

/** A window of 1280 × 1024 px at 400 % (WCAG 1.4.10). */
const enlarged = { width: 320, height: 256 };

/** The spacing that readers may ask for (WCAG 1.4.12). */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Measures what no rule of axe sees; the page stays with wider spacing, so this comes last. Moves to 320 px and back to 360. */
export async function measure(page: Page, address: string): Promise<Seen> {
  const look: Look = { width: 360, colours: 'light' };
  const targets = await targetsOf(page);
  const small = targets.filter(({ width, height }) => width < leastTarget || height < leastTarget).map(({ html }) => html);
  const moving = await page.evaluate(movingElements);
  await page.setViewportSize(enlarged);
  const reflow = [...(await sidewaysScroll(page)), ...(await cutOff(page))];
  await page.setViewportSize({ width: look.width, height: 800 });
  await addStyles(page, spacing);
  const spaced = [...(await sidewaysScroll(page)), ...(await cutOff(page))];
  const findings = (check: CheckName, elements: readonly string[], at = look) => elements.map((element) => found(check, address, at, element));
  return {
    asked: [{ check: 'targetSize', number: targets.length }, ...(['reflow', 'spacing', 'motion'] as const).map((check) => ({ check, number: 1 }))],
    findings: [...findings('targetSize', small), ...findings('motion', moving), ...findings('reflow', reflow, { ...look, width: enlarged.width }), ...findings('spacing', spaced)],
    review: [],
  };
}

/** Elements that move or fade although the reader has asked for no motion. */
function movingElements(): string[] {
  const lasts = (durations: string) => durations.split(',').some((duration) => parseFloat(duration) > 0.01);
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration) || scrollBehavior === 'smooth';
    })
    .map(({ outerHTML }) => outerHTML);
}
