import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spoil, writeFolder } from '../content/test-folder.ts';
import { checkAndFix } from './fix.ts';
import { settingsFolder } from '../content/test-settings.ts';

const news = 'news/pirmoji/index.lt.mdx';
const event = 'events/vizitas/index.lt.mdx';

/** Mends a folder and returns what a file holds then, and what is still found in it. */
function mend(changes: Parameters<typeof writeFolder>[0], file: string) {
  const folder = writeFolder(changes);
  const { problems, mended } = checkAndFix(folder, settingsFolder);
  return { text: readFileSync(join(folder, file), 'utf8'), errors: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message), mended };
}

test.each([
  ['a slug', news, 'kind: article', 'kind: article\nslug: Pirmoji žinia', 'slug: pirmoji-zinia\n'],
  ['a country', event, 'country: NO', 'country: no', 'country: NO\n'],
  ['letters of no width, all at once', news, 'Žodžiai.', 'Žo\u200Bdžiai\u2060.', 'Žodžiai.'],
  ['a tab, and what it hid', news, 'date: 2017-03-22', 'slug: Ą\nsources:\n\t- title: A\ndate: 2017-03-22', 'slug: a\nsources:\n  - title: A\n'],
])('%s is mended, and nothing is left to find', (_, file, from, to, expected) => {
  const { text, errors } = mend(spoil(file, from, to), file);
  expect(errors).toEqual([]);
  expect(text).toContain(expected);
});

test.each([
  ['a control character, which stood for something', news, 'Žodžiai.', 'Žo\u000Bdžiai.', 'invisibleCharacter'],
  ['a country that is none', event, 'country: NO', 'country: Norvegija', 'notCountry'],
  ['a quoted slug, whose quotes are left alone', news, 'kind: article', "kind: article\nslug: 'A B'", 'notSlug'],
])('%s is left for its author', (_, file, from, to, message) => {
  const { text, errors, mended } = mend(spoil(file, from, to), file);
  expect([errors, mended]).toEqual([[message], 0]);
  expect(text).toContain(to);
});
