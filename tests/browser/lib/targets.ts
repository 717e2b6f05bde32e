import type { Page } from 'playwright-core';

/** Least width and height of a target in CSS pixels (WCAG 2.2, 2.5.8). */
export const leastTarget = 24;

/** Visible links and controls with their sizes in CSS pixels; links within a sentence are left out, as the criterion does. */
export function targetsOf(page: Page): Promise<{ html: string; width: number; height: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter((element) => {
        const block = element.closest('p, li, dd, td, h1, h2, h3, h4');
        const sentence = element.matches('a') && !element.closest('header, footer, nav') && block?.textContent?.trim() !== element.textContent?.trim();
        return element.checkVisibility() && !element.matches('.skip') && !sentence;
      })
      .map((element) => {
        // A label is part of the target of its box.
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return { html: element.outerHTML.slice(0, 160), width, height };
      }),
  );
}
