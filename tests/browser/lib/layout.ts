import type { Page } from 'playwright-core';

/** Elements that make the page scroll sideways; empty when it does not. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const tooFar = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} of ${clientWidth} px`, ...tooFar.slice(-3).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/** Elements whose words are cut off because they do not fit; what can be scrolled is not lost. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        // Words for screen readers only are one pixel large on purpose.
        const forListeners = position === 'absolute' && element.clientWidth <= 1;
        const lost = (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
        return lost && !forListeners && Boolean(element.textContent?.trim());
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/** Adds rules to the page as a style sheet made by script, which no content security policy forbids. */
export function addStyles(page: Page, css: string): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
