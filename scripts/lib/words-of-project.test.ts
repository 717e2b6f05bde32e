import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/lib/content/read-content.ts';
import { wordsFound, wordsOfProject } from './words-of-project.ts';

const words = wordsOfProject(readContent('content', 'content'));

test('the words of a project are its names, its number, its funder, its partners and their towns', () => {
  const { settings } = readContent('content', 'content');
  for (const word of [settings.name.lt, settings.name.en, settings.project.number, settings.funder.credit, new URL(settings.url).hostname, settings.places?.[0]?.name.lt]) expect(words).toContain(word);
  expect(words.length).toBeGreaterThan(60);
});

test('a word is found as a word of its own, whatever stands in it unseen', () => {
  expect(wordsFound('Pir­mas mies­tas ir AB-7.', ['Pirmas miestas', 'AB-7', 'B-7', 'miest'])).toEqual(['Pirmas miestas', 'AB-7']);
});

// Tests speak of this project as an example; nothing that is built does.
const published = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[a-z]+$/.test(file) && !/\.test\.ts$|(?:^|[\\/])test-[\w-]+\.ts$/.test(file)).map((file) => join(folder, file));

// The editors’ time zone is called by a town.
const textOf = (file: string) => readFileSync(file, 'utf8').replaceAll('Europe/Vilnius', '');

test.each(['src', 'starter'])('nothing of this project is written in %s', (folder) => {
  expect(published(folder).flatMap((file) => wordsFound(textOf(file), words).map((word) => `${file}: ${word}`))).toEqual([]);
});
