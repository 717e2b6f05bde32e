/** A way to break the site on purpose, and the part of the tests that must notice. */
export interface Mutation {
  what: string;
  file: string;
  from: string;
  to: string;
  caughtBy: 'unit' | 'dist' | 'browser';
}

export const mutations: readonly Mutation[] = [
  { what: 'the acknowledgement is dropped from the footer', file: 'src/components/FundingBlock.astro', from: '{funder.acknowledgement[locale]} ', to: '', caughtBy: 'dist' },
  { what: 'the acknowledgement is in Lithuanian on every page', file: 'src/components/FundingBlock.astro', from: 'funder.acknowledgement[locale]', to: 'funder.acknowledgement.lt', caughtBy: 'dist' },
  { what: 'the acknowledgement is missing from the feed', file: 'src/lib/feeds.ts', from: '<p>${escapeText(acknowledgement)}</p>', to: '', caughtBy: 'unit' },
  { what: 'the funding is missing from JSON-LD', file: 'src/lib/json-ld/parts.ts', from: '    funding: grant(site, locale),\n', to: '', caughtBy: 'dist' },
  { what: 'alternates name a language in which the page does not exist', file: 'src/lib/sitemap.ts', from: 'const route = routes[locale];\n    return route', to: 'const route = routes[locale] ?? routes.lt;\n    return route', caughtBy: 'unit' },
  { what: 'x-default leads to English', file: 'src/lib/sitemap.ts', from: 'const fallback = routes[recordLocale];', to: 'const fallback = routes.en;', caughtBy: 'unit' },
  { what: 'the language switch always leads home', file: 'src/components/LanguageSwitch.astro', from: 'sibling?.address ?? homeAddress(other)', to: 'homeAddress(other)', caughtBy: 'dist' },
  { what: 'drafts are published', file: 'src/lib/publish.ts', from: 'return !facts.draft && ', to: 'return ', caughtBy: 'unit' },
  { what: 'entries of the future are published', file: 'src/lib/publish.ts', from: 'new Date(facts.publishAt) <= now', to: 'true', caughtBy: 'unit' },
  { what: 'pictures of drafts reach the build', file: 'src/integrations/content-images.ts', from: '.filter((entry) => isPublished(entry, gate))', to: '', caughtBy: 'dist' },
  { what: 'a picture may have no alternative text', file: 'src/lib/document/inlines.ts', from: 'if (!node.alt?.trim()) {', to: 'if (node.alt === undefined) {', caughtBy: 'unit' },
  { what: 'the lead photograph loses its alternative text', file: 'src/components/LeadPhoto.astro', from: 'alt={alt[locale]}', to: 'alt=""', caughtBy: 'dist' },
  { what: 'a list gives way to the base', file: 'src/components/EntryList.astro', from: 'href={href(site, entryAddress(entry, language))}', to: 'href={entryAddress(entry, language)}', caughtBy: 'dist' },
  { what: 'the canonical address forgets the base', file: 'src/lib/site.ts', from: 'return site.origin + href(site, address);', to: 'return site.origin + address;', caughtBy: 'unit' },
  { what: 'the skip link leads nowhere', file: 'src/layouts/Page.astro', from: 'href="#main"', to: 'href="#content"', caughtBy: 'dist' },
  { what: 'a page loses its language', file: 'src/layouts/Page.astro', from: '<html lang={route.locale}>', to: '<html lang="lt">', caughtBy: 'dist' },
  { what: 'events do not list their news', file: 'src/views/entry/EventFacts.astro', from: '{news.length > 0 && <SideBlock', to: '{news.length > 99 && <SideBlock', caughtBy: 'dist' },
  { what: 'a municipality does not gather its institution', file: 'src/lib/relations.ts', from: '[partner, ...institutionsOf(site, partner)]', to: '[partner]', caughtBy: 'unit' },
  { what: 'the sitemap invents last changes', file: 'src/lib/sitemap.ts', from: "...(route.lastModified && { lastmod: route.lastModified })", to: "lastmod: '2026-01-01'", caughtBy: 'unit' },
  { what: 'the feed holds summaries only', file: 'src/lib/feeds.ts', from: '${fullText(site, locale, entry)}', to: '', caughtBy: 'unit' },
  { what: 'an article may carry an expression', file: 'src/lib/document/elements.ts', from: "attribute.type !== 'mdxJsxAttribute' || ", to: '', caughtBy: 'unit' },
  { what: 'a link may run a script', file: 'src/lib/document/link-target.ts', from: "if (scheme) return { refused", to: "if (scheme) return { to: 'web', address: plain };\n  if (scheme) return { refused", caughtBy: 'unit' },
  { what: 'hostile text is not escaped', file: 'src/lib/escape.ts', from: "text.replace(/[&<>]/g,", to: "text.replace(/[&]/g,", caughtBy: 'unit' },
  { what: 'the policy lets every script run', file: 'src/finish/policy.ts', from: "'script-src': scriptSources,", to: "'script-src': [\"'unsafe-inline'\"],", caughtBy: 'browser' },
  { what: 'text is too pale to read', file: 'src/styles/tokens.css', from: '--color-ink-2: #3d4a54;', to: '--color-ink-2: #a3a8ac;', caughtBy: 'browser' },
  { what: 'the page scrolls sideways on a telephone', file: 'src/styles/text.css', from: '    overflow-x: auto;\n  }\n  .text table {', to: '  }\n  .text table {', caughtBy: 'browser' },
  { what: 'the search page asks another host', file: 'src/views/SearchView.astro', from: '<div id="search-filters"', to: '<img src="https://example.com/x.png" alt=""><div id="search-filters"', caughtBy: 'dist' },
  { what: 'the search loads before anybody looks at it', file: 'src/search/page.ts', from: "field.addEventListener('focus',", to: 'void start();\n  field.addEventListener(\'focus\',', caughtBy: 'browser' },
  { what: 'a failed build takes the earlier site away', file: 'scripts/lib/build-site.ts', from: '  rmSync(next, { recursive: true, force: true });\n  try {', to: '  rmSync(target, { recursive: true, force: true });\n  try {', caughtBy: 'dist' },
  { what: 'an address is taken off the list', file: 'content/addresses.txt', from: '/naujienos/\n', to: '', caughtBy: 'dist' },
];
