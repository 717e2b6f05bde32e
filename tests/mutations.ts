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
  { what: 'the acknowledgement is missing from the feed', file: 'src/lib/feeds/item.ts', from: '    `<p>${escapeText(`${funder.acknowledgement[locale]} ${funder.amounts[locale]}`)}</p>`,\n', to: '', caughtBy: 'src/lib/feeds/feed.test.ts' },
  { what: 'the funding is missing from JSON-LD', file: 'src/lib/json-ld/parts.ts', from: '    funding: grant(site, locale),\n', to: '', caughtBy: 'tests/dist/funder.test.ts' },
  { what: 'alternates name a language in which the page does not exist', file: 'src/lib/sitemap.ts', from: 'const route = routes[locale];\n    return route', to: 'const route = routes[locale] ?? routes.lt;\n    return route', caughtBy: 'src/lib/sitemap.test.ts' },
  { what: 'x-default leads to English', file: 'src/lib/sitemap.ts', from: 'const fallback = routes[recordLocale];', to: 'const fallback = routes.en;', caughtBy: 'src/lib/sitemap.test.ts' },
  { what: 'the language switch always leads home', file: 'src/components/LanguageSwitch.astro', from: 'sibling?.address ?? homeAddress(other)', to: 'homeAddress(other)', caughtBy: 'tests/dist/languages.test.ts' },
  { what: 'drafts are published', file: 'src/lib/publish.ts', from: 'return !facts.draft && ', to: 'return ', caughtBy: 'src/lib/publish.test.ts' },
  { what: 'entries of the future are published', file: 'src/lib/publish.ts', from: 'hasCome(facts.publishAt, now) && ', to: '', caughtBy: 'src/lib/publish.test.ts' },
  { what: 'an embargo keeps nothing back', file: 'src/lib/publish.ts', from: ' && hasCome(facts.embargoUntil, now)', to: '', caughtBy: 'src/lib/publish.test.ts' },
  { what: 'pictures of drafts reach the build', file: 'src/integrations/content-images.ts', from: '.filter((entry) => isPublished(entry, gate))', to: '', caughtBy: 'tests/dist/canary.test.ts' },
  { what: 'a picture may have no alternative text', file: 'src/lib/document/inlines.ts', from: 'if (!node.alt?.trim()) {', to: 'if (node.alt === undefined) {', caughtBy: 'src/lib/content/bad-text.test.ts' },
  { what: 'the lead photograph loses its alternative text', file: 'src/components/LeadPhoto.astro', from: 'alt={lead.alt[route.locale]}', to: 'alt=""', caughtBy: 'tests/dist/canary.test.ts' },
  { what: 'a list gives way to the base', file: 'src/components/EntryList.astro', from: 'href={href(site, entryAddress(entry, language))}', to: 'href={entryAddress(entry, language)}', caughtBy: 'tests/dist/second-project.test.ts' },
  { what: 'the canonical address forgets the base', file: 'src/lib/site.ts', from: 'return site.origin + href(site, address);', to: 'return site.origin + address;', caughtBy: 'src/lib/site.test.ts' },
  { what: 'the skip link leads nowhere', file: 'src/layouts/Page.astro', from: 'href="#main"', to: 'href="#content"', caughtBy: 'tests/dist/links.test.ts' },
  { what: 'a page loses its language', file: 'src/layouts/Page.astro', from: '<html lang={route.locale}>', to: '<html lang="lt">', caughtBy: 'tests/dist/pages.test.ts' },
  { what: 'events do not list their news', file: 'src/views/entry/EventFacts.astro', from: '{news.length > 0 && <SideBlock', to: '{news.length > 99 && <SideBlock', caughtBy: 'tests/dist/relations.test.ts' },
  { what: 'a municipality does not gather its institution', file: 'src/lib/relations.ts', from: '[partner, ...institutionsOf(site, partner)]', to: '[partner]', caughtBy: 'src/lib/relations.test.ts' },
  { what: 'the sitemap invents last changes', file: 'src/lib/sitemap.ts', from: "...(route.lastModified && { lastmod: route.lastModified })", to: "lastmod: '2026-01-01'", caughtBy: 'src/lib/sitemap.test.ts' },
  { what: 'the feed holds summaries only', file: 'src/lib/feeds/item.ts', from: '    fullText(site, locale, entry),\n', to: '', caughtBy: 'src/lib/feeds/feed.test.ts' },
  { what: 'a withdrawn entry is not marked in lists', file: 'src/lib/present.ts', from: 'return entry.facts.withdrawn ? `${kind} – ${words.withdrawn}` : kind;', to: 'return kind;', caughtBy: 'tests/dist/press-room.test.ts' },
  { what: 'a change does not move the day of the last change', file: 'src/lib/changes.ts', from: ', ...(facts.updates ?? []).map(({ date }) => date)]', to: ']', caughtBy: 'src/lib/press/calendar.test.ts' },
  { what: 'the original keeps the position of the camera', file: 'src/documents/photographs.ts', from: '.keepIccProfile()', to: '.keepExif()', caughtBy: 'src/documents/photographs.test.ts' },
  { what: 'a calendar lets a break begin a line', file: 'src/lib/press/calendar.ts', from: "return plain(text).replace(/\\s+/g, ' ').trim();", to: 'return plain(text);', caughtBy: 'src/lib/press/calendar.test.ts' },
  { what: 'people are shown without their consent', file: 'src/lib/content/check-photos.ts', from: 'photo.people?.length && !photo.consent', to: 'false', caughtBy: 'src/lib/content/read-content.test.ts' },
  { what: 'soft hyphens are copied', file: 'src/copying/page.ts', from: "text.replace(/\\u00AD/g, '')", to: 'text', caughtBy: 'tests/browser/copying.test.ts' },
  { what: 'an article may hold an expression', file: 'src/lib/document/inlines.ts', from: "refuse(context, node, 'expression',", to: "if (!node) refuse(context, node, 'expression',", caughtBy: 'src/lib/document/attacks.test.ts' },
  { what: 'a link may run a script', file: 'src/lib/document/link-target.ts', from: "if (scheme) return { refused", to: "if (scheme) return { to: 'web', address: plain };\n  if (scheme) return { refused", caughtBy: 'src/lib/document/attacks.test.ts' },
  { what: 'hostile text is not escaped', file: 'src/lib/escape.ts', from: "text.replace(/[&<>]/g,", to: "text.replace(/[&]/g,", caughtBy: 'src/lib/escape.test.ts' },
  { what: 'the policy lets every script run', file: 'src/finish/policy.ts', from: "'script-src': scriptSources,", to: "'script-src': [\"'unsafe-inline'\"],", caughtBy: 'tests/browser/policy.test.ts' },
  { what: 'text is too pale to read', file: 'src/styles/tokens.css', from: '--color-ink-2: #3d4a54;', to: '--color-ink-2: #a3a8ac;', caughtBy: 'tests/browser/every-page.test.ts' },
  { what: 'the page scrolls sideways on a telephone', file: 'src/styles/text.css', from: '    overflow-x: auto;\n  }\n  .text table {', to: '  }\n  .text table {', caughtBy: 'tests/browser/every-page.test.ts' },
  { what: 'the search page asks another host', file: 'src/views/SearchView.astro', from: '<div id="search-filters"', to: '<img src="https://example.com/x.png" alt=""><div id="search-filters"', caughtBy: 'tests/dist/pages.test.ts' },
  { what: 'the search loads before anybody looks at it', file: 'src/search/page.ts', from: "field.addEventListener('focus',", to: 'void start();\n  field.addEventListener(\'focus\',', caughtBy: 'tests/browser/search.test.ts' },
  { what: 'a failed build takes the earlier site away', file: 'scripts/lib/build-site.ts', from: '  rmSync(next, { recursive: true, force: true });\n  try {', to: '  rmSync(target, { recursive: true, force: true });\n  try {', caughtBy: 'tests/dist/bad-content.test.ts' },
  { what: 'an address is taken off the list', file: 'content/addresses.txt', from: '/naujienos/\n', to: '', caughtBy: 'tests/dist/addresses.test.ts' },
  { what: 'the style guide is published', file: 'src/integrations/styleguide.ts', from: 'if (currentGate().drafts) ', to: '', caughtBy: 'tests/browser/components.test.ts' },
  { what: 'a colour of the drawing is too dark to be seen', file: 'src/styles/tokens.css', from: '--color-amber: #e2a325;', to: '--color-amber: #7a5a14;', caughtBy: 'src/lib/contrast.test.ts' },
  { what: 'a figure may say again what its photograph says', file: 'src/lib/content/check-figures.ts', from: 'if (listed && given.length)', to: 'if (!given)', caughtBy: 'src/lib/content/check-figures.test.ts' },
  { what: 'a gallery keeps the focus when it is closed', file: 'src/components/content/gallery.ts', from: 'dialog.showModal();', to: 'dialog.show();', caughtBy: 'tests/browser/components.test.ts' },
  { what: 'names of the drawing stand on their nodes', file: 'src/lib/cluster-names.ts', from: 'const start = Math.abs(x) + frame.node * 1.2 + frame.gap;', to: 'const start = Math.abs(x);', caughtBy: 'src/lib/cluster-names.test.ts' },
  { what: 'an institution is not joined to its municipality', file: 'src/lib/cluster.ts', from: 'return [...spokes, ...bonds];', to: 'return spokes;', caughtBy: 'src/lib/cluster.test.ts' },
  { what: 'social cards lack the Lithuanian letters', file: 'src/cards/draw.ts', from: "  await font('latin-extended.woff2', [[0x100, 0x24f]]);\n", to: '', caughtBy: 'src/cards/cards.test.ts' },
  { what: 'the map puts east in the place of north', file: 'src/lib/map.ts', from: 'outline.at(place.east, place.north)', to: 'outline.at(place.north, place.east)', caughtBy: 'src/lib/map.test.ts' },
  { what: 'the funder is missing from text files', file: 'src/documents/text.ts', from: '    funder.line,\n', to: '', caughtBy: 'src/documents/text.test.ts' },
  { what: 'a cell of a table may be a formula', file: 'src/documents/kit/csv.ts', from: `? "'" : ''`, to: `? '' : ''`, caughtBy: 'src/documents/kit/csv.test.ts' },
  { what: 'a Word document carries the hour of its making', file: 'src/documents/docx/fix-docx.ts', from: '`$1${day}T00:00:00Z`', to: "'$&'", caughtBy: 'src/documents/docx/make-docx.test.ts' },
  { what: 'documents are set in whatever typeface there is', file: 'src/documents/typst/paper.typ', from: '#set text(font: "Schibsted Grotesk", fallback: false', to: '#set text(font: "Schibsted", fallback: true', caughtBy: 'src/documents/pdf/make-pdf.test.ts' },
  { what: 'an embargoed pack does not say so', file: 'src/documents/press-pack.ts', from: '{ ...makePaper(site, entry, locale), embargo }', to: 'makePaper(site, entry, locale)', caughtBy: 'src/documents/press-pack.test.ts' },
  { what: 'documents leave the sources out', file: 'src/documents/make-paper.ts', from: 'sources: sourcesOf(entry, locale, words)', to: 'sources: []', caughtBy: 'tests/dist/documents.test.ts' },
  { what: 'a page tells a wrong size of a document', file: 'src/documents/offered.ts', from: 'formatSize(bytes.length,', to: 'formatSize(bytes.length * 2,', caughtBy: 'tests/dist/documents.test.ts' },
];
