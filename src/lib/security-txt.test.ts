import { expect, test } from 'vitest';
import { securityTxt } from './security-txt.ts';
import { settings } from './content/test-settings.ts';

const textOf = (email: string, { base = '/', now = '2026-11-22T10:00:00Z' } = {}) => securityTxt({ settings: { ...settings, operator: { ...settings.operator, email } }, origin: 'https://x.lt', base }, new Date(now));

test('whoever finds a hole is told whom to write to, in the four lines of RFC 9116', () => {
  expect(textOf('saugumas@x.lt')).toBe('Contact: mailto:saugumas@x.lt\nExpires: 2027-10-01T00:00:00Z\nPreferred-Languages: lt, en\nCanonical: https://x.lt/.well-known/security.txt\n');
});

test('while nobody can be written to there is none, nor in a folder of somebody’s host', () => {
  expect(textOf('')).toBeUndefined();
  expect(textOf('saugumas@x.lt', { base: '/projektas/' })).toBeUndefined();
});

test('it is good for ten to eleven months, and the same all month', () => {
  for (const now of ['2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z', '2028-02-29T12:00:00Z']) {
    const days = (Date.parse(/^Expires: (.*)$/m.exec(textOf('a@x.lt', { now }) ?? '')?.[1] ?? '') - Date.parse(now)) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  }
  expect(textOf('a@x.lt', { now: '2026-11-01T00:00:00Z' })).toBe(textOf('a@x.lt', { now: '2026-11-30T23:59:59Z' }));
});
