import { expect, test } from 'vitest';
import { pressCard } from './card.ts';
import { settings } from '../content/test-settings.ts';

const cardOf = (press: { name: string; email: string; phone: string }, name = '') => pressCard({ settings: { ...settings, operator: { ...settings.operator, name, press } } });

test('there is no card while nobody is named, or there is no way to reach them', () => {
  expect(cardOf({ name: '', email: 'a@x.lt', phone: '' })).toBeUndefined();
  expect(cardOf({ name: 'Spauda', email: '', phone: '' })).toBeUndefined();
});

test('a card says who, where from and how, and words that look like lines of it are words', () => {
  expect(cardOf({ name: 'Ona\r\nTEL:112', email: 'a@x.lt', phone: '+370 (5) 123' }, 'Įstaiga; kita, \\')).toBe(
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ona TEL:112\r\nORG:Įstaiga\\; kita\\, \\\\\r\nEMAIL:a@x.lt\r\nTEL;VALUE=uri:tel:+3705123\r\nEND:VCARD\r\n',
  );
});
