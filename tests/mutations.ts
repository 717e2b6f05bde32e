/** A way to break the site on purpose, and the file of tests that must notice. */
export interface Mutation {
  what: string;
  file: string;
  from: string;
  to: string;
  /** Tests below `tests/` look at a built site, which is built anew with the breakage. */
  caughtBy: string;
}

export const mutations: readonly Mutation[] = [
  { what: 'the acknowledgement is dropped from the footer', file: 'src/components/FundingBlock.astro', from: '{funder.acknowledgement[locale]} ', to: '', caughtBy: 'tests/dist/funder.test.ts' },
  { what: 'the acknowledgement is in Lithuanian on every page', file: 'src/components/FundingBlock.astro', from: 'funder.acknowledgement[locale]', to: 'funder.acknowledgement.lt', caughtBy: 'tests/dist/funder.test.ts' },
  { what: 'the acknowledgement is missing from the feed', file: 'src/lib/feeds.ts', from: '<p>${escapeText(acknowledgement)}</p>', to: '', caughtBy: 'src/lib/feeds.test.ts' },
  { what: 'the funding is missing from JSON-LD', file: 'src/lib/json-ld/parts.ts', from: '    funding: grant(site, locale),\n', to: '', caughtBy: 'tests/dist/funder.test.ts' },
  { what: 'alternates name a language in which the page does not exist', file: 'src/lib/sitemap.ts', from: 'const route = routes[locale];\n    return route', to: 'const route = routes[locale] ?? routes.lt;\n    return route', caughtBy: 'src/lib/sitemap.test.ts' },
  { what: 'x-default leads to English', file: 'src/lib/sitemap.ts', from: 'const fallback = routes[recordLocale];', to: 'const fallback = routes.en;', caughtBy: 'src/lib/sitemap.test.ts' },
  { what: 'the language switch always leads home', file: 'src/components/LanguageSwitch.astro', from: 'sibling?.address ?? homeAddress(other)', to: 'homeAddress(other)', caughtBy: 'tests/dist/languages.test.ts' },
  { what: 'drafts are published', file: 'src/lib/publish.ts', from: 'return !facts.draft && ', to: 'return ', caughtBy: 'src/lib/publish.test.ts' },
  { what: 'entries of the future are published', file: 'src/lib/publish.ts', from: 'new Date(facts.publishAt) <= now', to: 'true', caughtBy: 'src/lib/publish.test.ts' },
  { what: 'pictures of drafts reach the build', file: 'src/integrations/content-images.ts', from: '.filter((entry) => isPublished(entry, gate))', to: '', caughtBy: 'tests/dist/canary.test.ts' },
  { what: 'a picture may have no alternative text', file: 'src/lib/document/inlines.ts', from: 'if (!node.alt?.trim()) {', to: 'if (node.alt === undefined) {', caughtBy: 'src/lib/content/bad-text.test.ts' },
  { what: 'the lead photograph loses its alternative text', file: 'src/components/LeadPhoto.astro', from: 'alt={alt[locale]}', to: 'alt=""', caughtBy: 'tests/dist/canary.test.ts' },
  { what: 'a list gives way to the base', file: 'src/components/EntryList.astro', from: 'href={href(site, entryAddress(entry, language))}', to: 'href={entryAddress(entry, language)}', caughtBy: 'tests/dist/second-project.test.ts' },
  { what: 'the canonical address forgets the base', file: 'src/lib/site.ts', from: 'return site.origin + href(site, address);', to: 'return site.origin + address;', caughtBy: 'src/lib/site.test.ts' },
  { what: 'the skip link leads nowhere', file: 'src/layouts/Page.astro', from: 'href="#main"', to: 'href="#content"', caughtBy: 'tests/dist/links.test.ts' },
  { what: 'a page loses its language', file: 'src/layouts/Page.astro', from: '<html lang={route.locale}>', to: '<html lang="lt">', caughtBy: 'tests/dist/pages.test.ts' },
  { what: 'events do not list their news', file: 'src/views/entry/EventFacts.astro', from: '{news.length > 0 && <SideBlock', to: '{news.length > 99 && <SideBlock', caughtBy: 'tests/dist/relations.test.ts' },
  { what: 'a municipality does not gather its institution', file: 'src/lib/relations.ts', from: '[partner, ...institutionsOf(site, partner)]', to: '[partner]', caughtBy: 'src/lib/relations.test.ts' },
  { what: 'the sitemap invents last changes', file: 'src/lib/sitemap.ts', from: "...(route.lastModified && { lastmod: route.lastModified })", to: "lastmod: '2026-01-01'", caughtBy: 'src/lib/sitemap.test.ts' },
  { what: 'the feed holds summaries only', file: 'src/lib/feeds.ts', from: '${fullText(site, locale, entry)}', to: '', caughtBy: 'src/lib/feeds.test.ts' },
  { what: 'an article may hold an expression', file: 'src/lib/document/inlines.ts', from: "refuse(context, node, 'expression',", to: "if (!node) refuse(context, node, 'expression',", caughtBy: 'src/lib/document/attacks.test.ts' },
  { what: 'a link may run a script', file: 'src/lib/document/link-target.ts', from: "if (scheme) return { refused", to: "if (scheme) return { to: 'web', address: plain };\n  if (scheme) return { refused", caughtBy: 'src/lib/document/attacks.test.ts' },
  { what: 'hostile text is not escaped', file: 'src/lib/escape.ts', from: "text.replace(/[&<>]/g,", to: "text.replace(/[&]/g,", caughtBy: 'src/lib/escape.test.ts' },
  { what: 'the policy lets every script run', file: 'src/finish/policy.ts', from: "'script-src': scriptSources,", to: "'script-src': [\"'unsafe-inline'\"],", caughtBy: 'tests/browser/policy.test.ts' },
  { what: 'text is too pale to read', file: 'src/styles/tokens.css', from: '--color-ink-2: #3d4a54;', to: '--color-ink-2: #a3a8ac;', caughtBy: 'tests/browser/every-page.test.ts' },
  { what: 'the page scrolls sideways on a telephone', file: 'src/styles/text.css', from: '    overflow-x: auto;\n  }\n  .text table {', to: '  }\n  .text table {', caughtBy: 'tests/browser/every-page.test.ts' },
  { what: 'the search page asks another host', file: 'src/views/SearchView.astro', from: '<div id="search-filters"', to: '<img src="https://example.com/x.png" alt=""><div id="search-filters"', caughtBy: 'tests/dist/pages.test.ts' },
  { what: 'the search loads before anybody looks at it', file: 'src/search/panel.ts', from: "field.addEventListener('focus',", to: 'void engine.start();\n  field.addEventListener(\'focus\',', caughtBy: 'tests/browser/search.test.ts' },
  { what: 'the search forgets the forms of words', file: 'src/search/term.ts', from: "add(holding(exact, 'k'), 'exact');", to: '', caughtBy: 'src/search/make-index.test.ts' },
  { what: 'a partner is found by the name in its title only', file: 'src/search/mark-page.ts', from: "const told = names.join(', ');", to: "const told = names.slice(0, 0).join(', ');", caughtBy: 'src/search/make-index.test.ts' },
  { what: 'a mistyped word is searched anew though the site has it', file: 'src/search/query.ts', from: 'unknown: answers.every(({ known }) => !known),', to: 'unknown: true,', caughtBy: 'src/search/make-index.test.ts' },
  { what: 'the dialog of the search keeps open with Escape', file: 'src/search/dialog.ts', from: "if (event.key !== 'Escape') return;", to: "if (event.key !== 'F9') return event.key === 'Escape' ? event.preventDefault() : undefined;", caughtBy: 'tests/browser/search-dialog.test.ts' },
  { what: 'a failed build takes the earlier site away', file: 'scripts/lib/build-site.ts', from: '  rmSync(next, { recursive: true, force: true });\n  try {', to: '  rmSync(target, { recursive: true, force: true });\n  try {', caughtBy: 'tests/dist/bad-content.test.ts' },
  { what: 'an address is taken off the list', file: 'content/addresses.txt', from: '/naujienos/\n', to: '', caughtBy: 'tests/dist/addresses.test.ts' },
];
