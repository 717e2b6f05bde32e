/** Files of a built site that need not say who paid for the project, and why; `what` is matched with the address. */
export const exemptions: readonly { what: RegExp; why: string }[] = [
  { what: /\.(?:png|svg|jpe?g|webp|avif|gif|ico|woff2?)$/, why: 'pictures and typefaces: the page that shows them says it' },
  { what: /\.(?:css|m?js|map)$/, why: 'styles and scripts: nobody reads them' },
  { what: /^\/pagefind\//, why: 'the search index: it leads to pages that say it' },
  { what: /\.(?:br|gz)$/, why: 'packed twins of files that are looked at themselves' },
  { what: /^\/(?:_headers|_redirects|\.htaccess|\.nojekyll|build\.json|robots\.txt|sitemap[\w-]*\.xml|[\w.-]*bom[\w.-]*\.json|[\w-]+\.vcf)$/, why: 'settings and lists for machines' },
  { what: /^\/(?:schemas|\.well-known)\//, why: 'descriptions for machines, in forms that others have laid down' },
  { what: /^\/admin\//, why: 'the editor for the staff' },
  { what: /^\/files\//, why: 'files that the staff laid beside a text, as they are' },
];

/** Why a file need not acknowledge the grant; undefined for one that must. `redirects` are the old addresses that only lead on. */
export function exemptionOf(address: string, redirects: ReadonlySet<string>): string | undefined {
  if (redirects.has(address.replace(/index\.html$/, ''))) return 'a page of an old address: it shows nothing and leads on';
  return exemptions.find(({ what }) => what.test(address))?.why;
}
