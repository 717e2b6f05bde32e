const rule = (selector: string) => [{ where: { selector_matches: selector }, eagerness: 'moderate' }];

/**
 * What a browser that knows speculation rules may fetch before it is asked for: the pages a reader points at or touches, while the next entry
 * and the lead story are made ready whole. Addresses of pages end in a slash, so downloads are none of them. Browsers leave it all out where
 * the reader saves data or battery (HTML, 7.6).
 * @param search address of the search, which opens over the page and is fetched by its own script
 */
export function speculationRules(search: string): string {
  return JSON.stringify({ prefetch: rule(`[href^='/'][href$='/']:not([href='${search}'])`), prerender: rule('[rel=next],[data-lead]') });
}
