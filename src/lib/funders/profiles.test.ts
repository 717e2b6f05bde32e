import { expect, test } from 'vitest';
import { parseYaml } from '../content/front-matter.ts';
import { locales } from '../locales.ts';
import { checkProfile } from './check-profile.ts';
import { neutral, profileNames, readProfile } from './profiles.ts';

test('every profile in funders/ can be read, and four periods and kinds are there', () => {
  expect(profileNames()).toEqual(expect.arrayContaining([neutral, 'norway-grants-2009-2014', 'eea-and-norway-grants-2014-2021', 'eea-and-norway-grants-2021-2028']));
  for (const name of profileNames()) expect(readProfile(name), name).toBeDefined();
});

test('a name that is no profile, or leads out of the folder, finds none', () => {
  expect([readProfile('nera'), readProfile('../funders/neutral'), readProfile('')]).toEqual([undefined, undefined, undefined]);
});

test('wording that a profile has leaves room for the number and the amounts, in both languages', () => {
  for (const { acknowledgement, amounts } of profileNames().flatMap((name) => readProfile(name) ?? [])) {
    for (const locale of locales) {
      if (acknowledgement) expect(acknowledgement[locale]).toContain('{number}');
      if (amounts) expect(amounts[locale]).toMatch(/\{grant\}.*\{cost\}/);
    }
  }
});

test('slogans belong to their periods, and the profile of 2009–2014 has none', () => {
  expect(readProfile('norway-grants-2009-2014')?.slogan).toBeUndefined();
  expect(readProfile('eea-and-norway-grants-2014-2021')?.slogan).toContain('competitive');
  expect(readProfile('eea-and-norway-grants-2021-2028')?.slogan).toContain('democratic');
});

test('every duty has a key of its own and names its source; thresholds are in euros', () => {
  const duties = readProfile('norway-grants-2009-2014')?.duties ?? [];
  expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
  expect(duties.map(({ key, costOver, grantOver }) => [key, costOver ?? grantOver]).filter(([, over]) => over)).toEqual([['events', 500000], ['languages', 150000], ['billboard', 50000]]);
  expect(duties.filter(({ unverified }) => unverified).map(({ key }) => key)).toEqual(['plaque', 'custom']);
});

test('a profile that is not there is told with its place and those that are', () => {
  const { located } = parseYaml('funder:\n  profile: norvegija\n', 'site.yaml', 1);
  const [problem, ...more] = checkProfile('norvegija', profileNames(), located);
  expect([problem?.line, problem?.column, problem?.message, more]).toEqual([2, 12, 'noSuchProfile', []]);
  expect(problem?.words.en.remedy).toContain('norway-grants-2009-2014');
  expect(checkProfile(undefined, [], located)).toEqual([]);
});
