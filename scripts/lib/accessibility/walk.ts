import type { Page } from 'playwright-core';
import type { CheckName, Look } from '../../../src/lib/schemas/evaluation.ts';
import { found, type Seen } from './seen.ts';

/** Where a press of Tab led, and what is wrong there. */
interface Stop {
  /** True when the focus has left the page, or come back to where it was already. */
  ended: boolean;
  faults: { check: CheckName; element: string }[];
}

/** What the walk keeps in the page between two presses of Tab. */
type Walking = Window & { walk: { expected: Element[]; stops: Element[] } };

/** Walks through a page by Tab from its beginning to its end; what folds open in the text is open. */
export async function walk(page: Page, address: string, look: Look): Promise<Seen> {
  const skip = await trySkipLink(page);
  const faults = [...skip.faults];
  await page.evaluate(toBeginning);
  const expected = await page.evaluate(begin);
  let stops = 0;
  let stop: Stop = { ended: expected === 0, faults: [] };
  while (!stop.ended) {
    await page.keyboard.press('Tab');
    stop = await page.evaluate(lookAtStop);
    faults.push(...stop.faults);
    if (!stop.ended) stops += 1;
  }
  const missed = await page.evaluate(() => {
    const { expected: all, stops: reached } = (window as unknown as Walking).walk;
    return all.filter((element) => !reached.includes(element)).map(({ outerHTML }) => outerHTML);
  });
  faults.push(...missed.map((element) => ({ check: 'reach' as const, element })));
  const ofStops = (['focusSeen', 'focusFree', 'order'] as const).map((check) => ({ check, number: stops }));
  return {
    asked: [{ check: 'skipLink', number: skip.asked }, { check: 'noTrap', number: 1 }, { check: 'reach', number: expected }, ...ofStops],
    findings: faults.map(({ check, element }) => found(check, address, look, element)),
    review: [],
  };
}

/** Tries whether the first stop of a page leads past its menus; nothing where there are none, as on the page for missing addresses. */
async function trySkipLink(page: Page): Promise<{ asked: number; faults: Stop['faults'] }> {
  if (!(await page.evaluate(() => document.querySelector('header nav') !== null))) return { asked: 0, faults: [] };
  await page.evaluate(toBeginning);
  await page.keyboard.press('Tab');
  const [hash, element] = await page.evaluate(() => [(document.activeElement as HTMLAnchorElement).hash ?? '', document.activeElement?.outerHTML ?? '']);
  if (hash) await page.keyboard.press('Enter');
  const led = await page.evaluate((target) => target !== '' && document.activeElement === document.querySelector(target), hash);
  return { asked: 1, faults: led ? [] : [{ check: 'skipLink', element }] };
}

/** Puts the focus before everything that can have it. */
function toBeginning(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
}

/** Notes what Tab has to reach, and counts it. */
function begin(): number {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  const expected = [...document.querySelectorAll<HTMLElement>('a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]')]
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
    // Of a group of radio buttons one is a stop; the arrows lead to the others.
    .filter((element, _index, all) => !element.matches('input[type="radio"]') || element === all.find((other) => other.matches('input[type="radio"]') && other.getAttribute('name') === element.getAttribute('name')));
  (window as unknown as Walking).walk = { expected, stops: [] };
  return expected.length;
}

/** Looks at where the focus is: whether it shows, whether anything lies over all of it, whether it follows the stop before. */
async function lookAtStop(): Promise<Stop> {
  const { stops } = (window as unknown as Walking).walk;
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement || element === stops[0]) return { ended: true, faults: [] };
  const faults: Stop['faults'] = [];
  const fault = (check: CheckName) => faults.push({ check, element: element.outerHTML });
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  // Not every browser draws an outline inside an SVG: there a shape shows the focus.
  const drawn = () => [...element.querySelectorAll('rect')].some((shape) => getComputedStyle(shape).stroke !== 'none' && parseFloat(getComputedStyle(shape).strokeWidth) >= 2);
  if (!outlined && !drawn()) fault('focusSeen');
  const points = () => [...element.getClientRects()].flatMap(({ left, top, right, bottom }) => [[(left + right) / 2, (top + bottom) / 2], [left + 2, top + 2], [right - 2, bottom - 2]] as const);
  const free = () => points().some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  if (!free()) {
    // The window may still be scrolling there.
    await new Promise((done) => { setTimeout(done, 250); });
    if (!free()) fault('focusFree');
  }
  const before = stops.at(-1);
  if (stops.includes(element)) {
    fault('noTrap');
    return { ended: true, faults };
  }
  if (before && !(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) fault('order');
  stops.push(element);
  return { ended: false, faults };
}
