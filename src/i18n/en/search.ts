import type { PluralForms } from '../plural.ts';

/** Search. */
export const search = {
  search: 'Search',
  searchLead: 'Search all pages and documents of this site.',
  searchLabel: 'What are you looking for?',
  searchButton: 'Search',
  searchResults: 'Results',
  /** The words of the search that its script needs; `{n}` and `{query}` are filled in there. */
  searchScript: {
    filters: { kind: 'Part of the site', year: 'Year', partner: 'Partner', tag: 'Topic' },
    found: { one: '{n} result for “{query}”', other: '{n} results for “{query}”' } as PluralForms,
    partly: { one: 'No page has everything in “{query}”; {n} result has some of it', other: 'No page has everything in “{query}”; {n} results have some of it' } as PluralForms,
    nothing: 'Nothing was found for “{query}”. Try another word or a shorter one, or look through the site map.',
    narrowed: 'Nothing for “{query}” is left under the filters chosen.',
    corrected: 'Nothing was found for “{query}”. These are results for “{other}”.',
    other: { one: '{n} result', other: '{n} results' } as PluralForms,
    working: 'Searching …',
    failed: 'The search could not start. Please use the site map.',
    needsBuild: 'The search needs a built site: run “npm run build” once, and it works here too.',
  },
  searchFilters: 'Filters',
  searchSort: 'Sort by',
  searchByRelevance: 'relevance',
  searchByDate: 'newest first',
  searchMeant: 'Did you mean',
  searchOther: 'Also in Lithuanian:',
  searchPartly: 'Results that answer in part',
  searchMore: 'Show more results',
  searchClose: 'Close',
  searchByKey: 'Open the search with the key “/”',
  searchNoScript: 'The search works in your browser and needs JavaScript, which is switched off. Every page of this site is listed here:',
  searchInstead: 'The search needs JavaScript, which is switched off; this list of every page stands in its place.',
};
