/** Licences under which a photograph may be given: their keys in front matter, as they are spoken of, and their deeds. */
export const licences = {
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  // What these two mean is said in the language of the reader (`words.licences`); they have no deed.
  'press-use': { name: undefined, url: undefined },
  'all-rights': { name: undefined, url: undefined },
} as const;

export type LicenceKey = keyof typeof licences;

export const licenceKeys = Object.keys(licences) as [LicenceKey, ...LicenceKey[]];
