import { expect, test } from 'vitest';
import { messages } from '../i18n/index.ts';
import { sectionLead, sectionName } from './section-words.ts';
import { settings } from './content/test-settings.ts';

const called = { settings: { ...settings, sections: { news: { name: { lt: 'Aktualijos', en: 'Latest' } } } } };

test('a section is called as the project calls it, and as every site does where it does not', () => {
  expect([sectionName(called, 'news', 'lt'), sectionName(called, 'news', 'en')]).toEqual(['Aktualijos', 'Latest']);
  for (const section of ['events', 'pages'] as const) expect(sectionName(called, section, 'lt')).toBe(messages('lt').sectionNames[section]);
});

test('its lead stays the usual one unless that is given too', () => {
  expect(sectionLead(called, 'news', 'en')).toBe(messages('en').sectionLeads.news);
  expect(sectionLead({ settings }, 'guide', 'lt')).not.toBe(messages('lt').sectionLeads.guide);
});
