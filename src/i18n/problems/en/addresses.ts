import type { Locale } from '../../../lib/locales.ts';
import type { ProblemWords } from '../words.ts';

/** What is said of addresses that two things share, and of those that lead nowhere. */
export const addresses = {
  titleWithoutAddress: (): ProblemWords => ({ what: 'The title holds no letter or digit an address could be made of', remedy: 'Add a line “slug: …”; write the address in lower-case letters a–z.' }),
  tagWithoutAddress: ({ tag, locale }: { tag: string; locale: Locale }): ProblemWords => ({ what: `The name of the tag “${tag}” holds no letter or digit an address could be made of (${locale})`, remedy: 'Give the tag a name of words.' }),
  entryAddressTaken: ({ address, owner }: { address: string; owner: string }): ProblemWords => ({ what: `Its address ${address} belongs to ${owner} already`, remedy: 'Give one of the two another “slug: …”.' }),
  tagAddressTaken: ({ address, owner }: { address: string; owner: string }): ProblemWords => ({ what: `Its address ${address} belongs to ${owner} already`, remedy: 'Give one of the two tags another name.' }),
  oldAddressTaken: ({ address, owner }: { address: string; owner: string }): ProblemWords => ({ what: `${address} is an old address, and it belongs to ${owner} now`, remedy: 'Remove the line.' }),
  oldAddressLeadsNowhere: ({ path }: { path: string }): ProblemWords => ({ what: `The old address leads to ${path}, and there is nothing there`, remedy: 'Write the path of a list (/news) or of a folder (/news/2017-03-rezultatai).' }),
  menuLeadsNowhere: ({ path }: { path: string }): ProblemWords => ({ what: `The menu leads to ${path}, and there is nothing there`, remedy: 'It is left out. Write the path of a list (/news) or of a folder (/pages/about).' }),
  documentsOfFactsheet: ({ key }: { key: string }): ProblemWords => ({ what: `The documents of “${key}” would have the addresses of the factsheet`, remedy: 'Give this folder another name.' }),
  documentsOfPressKit: ({ key }: { key: string }): ProblemWords => ({ what: `The documents of “${key}” would have the addresses of the general press kit`, remedy: 'Give this folder another name.' }),
  documentsOfPublicity: ({ key }: { key: string }): ProblemWords => ({ what: `The documents of “${key}” would have the addresses of the publicity record`, remedy: 'Give this folder another name.' }),
  documentsOfGuide: ({ key }: { key: string }): ProblemWords => ({ what: `The documents of “${key}” would have the addresses of the whole guide`, remedy: 'Give this folder another name.' }),
  documentsOfEntry: ({ key, owner }: { key: string; owner: string }): ProblemWords => ({ what: `The documents of “${key}” would have the same addresses as those of ${owner}`, remedy: 'Give this folder another name.' }),
  brokenLink: ({ path }: { path: string }): ProblemWords => ({ what: `The link leads to ${path}, and there is no such entry`, remedy: 'Write the path of a folder in content/, such as /partners/leu, or of a list, such as /news.' }),
  brokenHeadingLink: ({ fragment, headings }: { fragment: string; headings: readonly string[] }): ProblemWords => ({ what: `The link leads to the heading “#${fragment}”, and there is none`, remedy: headings.length ? `Headings there are: ${headings.join(', ')}.` : 'That page has no headings: remove # and what follows.' }),
  missingFile: ({ file }: { file: string }): ProblemWords => ({ what: `There is no file ${file} in the folder`, remedy: 'Put the file beside the text, or mend its name; begin the address of a website with https://.' }),
  linkWithoutAddress: (): ProblemWords => ({ what: 'The link has no address', remedy: 'Write the address between the round brackets.' }),
  linkWithSpaces: (): ProblemWords => ({ what: 'The address of the link holds spaces or invisible characters', remedy: 'Write it without them; a space in an address is %20.' }),
  refusedScheme: ({ scheme }: { scheme: string }): ProblemWords => ({ what: `A link may not begin with “${scheme}:”`, remedy: 'Use https://, http://, mailto:, tel:, or the path of an entry such as /partners/leu.' }),
  unknownAddress: ({ address }: { address: string }): ProblemWords => ({ what: `“${address}” is not an address this site understands`, remedy: 'Write the path of an entry (/partners/leu), the name of a file in this folder, in lower-case letters without accents, or an address with https://.' }),
  notEntryPath: ({ address }: { address: string }): ProblemWords => ({ what: `“${address}” is not the path of an entry`, remedy: 'Write it as /partners/leu, with #heading after it if you like.' }),
  emptyLink: (): ProblemWords => ({ what: 'The link has no words', remedy: 'Write between the square brackets where it leads.' }),
};
