/**
 * The styles of another page of the site for a shadow tree of this one. What they say of the whole document (colours by name, registered
 * properties) is put on this document, since a shadow only inherits it; it is the same on every page.
 */
export function isolatedStyles(text: string): CSSStyleSheet {
  const [shared, own] = [sheetOf(text), sheetOf(text.replace(/,\s*:host\b|:host\s*,/g, ''))];
  keepShared(shared);
  document.adoptedStyleSheets.push(shared);
  return own;
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Takes every rule away that is not of the whole document. */
function keepShared(rules: CSSStyleSheet | CSSGroupingRule): void {
  for (let index = rules.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = rules.cssRules[index];
    if (rule instanceof CSSStyleRule ? !rule.selectorText.includes(':root') : !(rule instanceof CSSPropertyRule || rule instanceof CSSGroupingRule)) rules.deleteRule(index);
    else if (rule instanceof CSSGroupingRule) keepShared(rule);
  }
}
