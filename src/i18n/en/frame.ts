/** What stands around every page: header, footer, the ways through the site, the page that is not there. */
export const frame = {
  languageName: 'English',
  /** Shown on the page of the other language, in this language. */
  readInThisLanguage: 'Read this page in English',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  darkColours: 'Dark colours',
  mainNavigation: 'Main menu',
  breadcrumbs: 'You are here',
  home: 'Home',
  onlyIn: { lt: '(in Lithuanian)', en: '(in English)' },
  page: 'Page',
  contents: 'On this page',
  siteMap: 'Site map',
  siteMapLead: 'Every page of this site.',
  notFoundTitle: 'Page not found',
  notFoundText: 'There is no page at this address. It may have moved, or there may be a mistake in the address.',
  funding: 'Funding',
  projectNumber: 'Project number',
  programme: 'Programme',
  links: 'Links',
  movedTitle: 'This page has moved',
  movedText: 'It is now here:',
  /** In the footer, with day and hour. */
  siteBuilt: (moment: string) => `The site was last brought up to date on ${moment}.`,
  /** Above every page of a site that nobody updates any more. */
  archived: (date: string) => `This site was archived on ${date}; it is no longer updated.`,
  siteMade: 'The code of this site is free software (MIT licence).',
};
