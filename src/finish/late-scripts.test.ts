import { expect, test } from 'vitest';
import { lateScripts } from './late-scripts.ts';

const script = (file: string) => `<script type="module" src="${file}"></script>`;

test('scripts are named on the root and taken from the page', () => {
  expect(lateScripts(`<html lang="lt"><body><p>Žodžiai</p>${script('/a.js')}${script('/b.js')}</body>`)).toBe('<html lang="lt" data-js="/a.js /b.js"><body><p>Žodžiai</p></body>');
});

test('a page without scripts stays as it is', () => {
  expect(lateScripts('<body><p>Žodžiai</p></body>')).toBe('<body><p>Žodžiai</p></body>');
});

test('the page of the search loads its scripts at once', () => {
  const page = `<body><div id="search-panel"></div>${script('/a.js')}</body>`;
  expect(lateScripts(page)).toBe(page);
});

test('a script in a template stays where it waits', () => {
  const template = `<template>${script('/b.js')}</template>`;
  expect(lateScripts(`<html><body>${template}${script('/a.js')}</body>`)).toBe(`<html data-js="/a.js"><body>${template}</body>`);
});
