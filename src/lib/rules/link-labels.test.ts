import { expect, test } from 'vitest';
import { labelFaults } from './link-labels.ts';

const messages = (label: string, locale: 'lt' | 'en') => labelFaults(label, locale).map(({ message }) => message);

test.each(['čia', 'Plačiau', 'daugiau…', 'Skaityti daugiau', 'spauskite čia', '„nuoroda“', 'click here', 'čia.', '>> Plačiau'])('a Lithuanian label says nothing: %s', (label) => {
  expect(messages(label, 'lt')).toEqual(['vagueLabel']);
});

test.each(['here', 'Click here', 'Read more', 'more', 'Link', 'more…', 'This page'])('an English label says nothing: %s', (label) => {
  expect(messages(label, 'en')).toEqual(['vagueLabel']);
});

test.each(['https://e-tar.lt/rs/actualedition/TAR.4DBDE27621A2/', 'http://www.norwaygrants.org', 'www.norwaygrants.org'])('a bare address is a label: %s', (label) => {
  expect(messages(label, 'lt')).toEqual(['bareAddress']);
});

test.each([
  ['lt', 'programos aprašas'],
  ['lt', 'plačiau apie klasterius'],
  ['lt', 'norwaygrants.org'],
  ['lt', 'Pradėkite čia: ivadas'],
  ['en', 'more about clusters'],
  ['en', 'the Transparency guide'],
  ['en', 'Projekto puslapis'],
] as const)('a label that says something passes, %s: %s', (locale, label) => {
  expect(messages(label, locale)).toEqual([]);
});
