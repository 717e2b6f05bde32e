import type { ProblemWords } from '../words.ts';

/** What is said of facts that contradict each other or point at nothing. */
export const facts = {
  endsBeforeBeginning: ({ end, start }: { end: string; start: string }): ProblemWords => ({ what: `The event ends on ${end}, before it begins on ${start}`, remedy: 'Mend date or endDate.' }),
  hourBeforeBeginning: (): ProblemWords => ({ what: 'The event ends at an hour before the one at which it begins', remedy: 'Mend startsAt or endsAt.' }),
  starterWords: ({ words }: { words: string }): ProblemWords => ({ what: `The words with which “npm run new” began the file still stand here: “${words}”`, remedy: 'Write your own in their place; until then keep the line “draft: true”.' }),
  releaseWithoutReference: (): ProblemWords => ({ what: 'A press release has no `reference`', remedy: 'Add the next free one, written like “reference: PR-2017-01”.' }),
  releaseWithoutOrigin: (): ProblemWords => ({ what: 'A press release has no `origin`', remedy: 'Add “origin: …”: from what it is retold, and who prepared that.' }),
  institutionWithoutMunicipality: (): ProblemWords => ({ what: 'A municipal institution has no `municipality`', remedy: 'Add “municipality: …” with the name of its municipality’s folder in content/partners/.' }),
  endWithoutBeginning: (): ProblemWords => ({ what: 'The event has an hour at which it ends and none at which it begins', remedy: 'Add “startsAt: …”, or remove endsAt.' }),
  beforePublication: ({ day, published }: { day: string; published: string }): ProblemWords => ({ what: `${day} is before ${published}, when this site first had the entry`, remedy: 'Mend the date, or published.' }),
  anotherDay: ({ key, day }: { key: string; day: string }): ProblemWords => ({ what: `${key} is not on ${day}, the day of the event`, remedy: 'Mend the hour, or the day.' }),
  missingPhoto: ({ file }: { file: string }): ProblemWords => ({ what: `There is no file ${file} in the folder`, remedy: 'Put the picture beside the text, or mend its name.' }),
  altIsFileName: (): ProblemWords => ({ what: 'The alternative text is the name of the file', remedy: 'Say in one sentence what the picture shows.' }),
  noConsent: (): ProblemWords => ({ what: 'People are named in the photograph, and it does not say that they agreed', remedy: 'Add “consent: true” once they have, or publish another picture.' }),
  smallPhoto: ({ width, height, wanted }: { width: number; height: number; wanted: number }): ProblemWords => ({ what: `The photograph has ${width} × ${height} pixels, too few for print`, remedy: `Put the original there if you have it: ${wanted} pixels or more on the long side.` }),
  locatedPhoto: (): ProblemWords => ({ what: 'The file of the photograph holds the place where it was taken', remedy: 'Take it out before you send the file (Windows: Properties → Details → Remove Properties…): the site leaves it out, but the repository keeps the file as it is.' }),
  townNotOnMap: ({ town, country }: { town: string; country: string }): ProblemWords => ({ what: `The town “${town}” (${country}) has no place on the map`, remedy: 'Give it a line under “places:” in site.yaml, spelled the same.' }),
  paleColour: ({ colour, ground, scheme, ratio, least }: { colour: string; ground: string; scheme: 'light' | 'dark'; ratio: number; least: number }): ProblemWords => ({ what: `In the ${scheme}, the colour “${colour}” on “${ground}” has a contrast of ${ratio}:1, and ${least}:1 is needed`, remedy: 'Make one of the two lighter or darker; docs/second-project.md tells which colours meet.' }),
  noSuchProfile: ({ name, known }: { name: string; known: readonly string[] }): ProblemWords => ({ what: `There is no funder’s profile “${name}”`, remedy: `Write the name of a file in funders/: ${known.join(', ')}.` }),
  noSuchDuty: ({ duty, known }: { duty: string; known: readonly string[] }): ProblemWords => ({ what: `The funder’s profile names no duty “${duty}”`, remedy: `Write the key of a duty in the file of funders/ that “profile” names: ${known.join(', ') || '(it has none)'}.` }),
  noSuchEvent: ({ key, near }: { key: string; near: readonly string[] }): ProblemWords => ({ what: `There is no event “${key}”`, remedy: `Write the name of a folder in content/events/: ${near.join(', ') || '(there are none yet)'}.` }),
  noSuchPartner: ({ key, near }: { key: string; near: readonly string[] }): ProblemWords => ({ what: `There is no partner “${key}”`, remedy: `Write the name of a folder in content/partners/: ${near.join(', ') || '(there are none yet)'}.` }),
  noSuchTag: ({ key, tags }: { key: string; tags: readonly string[] }): ProblemWords => ({ what: `There is no tag “${key}”`, remedy: `Tags are: ${tags.join(', ')}.` }),
  referenceUsedTwice: ({ reference, other }: { reference: string; other: string }): ProblemWords => ({ what: `The reference ${reference} belongs to ${other} already`, remedy: 'Give this release the next free number.' }),
  notMunicipality: ({ partner }: { partner: string }): ProblemWords => ({ what: `The partner “${partner}” is not a municipality`, remedy: 'Name the partner whose kind is municipality.' }),
  twoIntroductions: (): ProblemWords => ({ what: 'The guide has another introduction already', remedy: 'Rename this folder: a chapter’s begins with its number, 01- and on.' }),
};
