import { afterEach, expect, test, vi } from 'vitest';
import { fixedZip } from './fixed-zip.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['Pacific/Kiritimati', 'America/Anchorage', 'Europe/Vilnius'])('an archive is the same in the zone %s', (zone) => {
  const pack = () => Buffer.from(fixedZip({ 'a.txt': new Uint8Array([1, 2, 3]) }, '2026-11-22')).toString('hex');
  vi.stubEnv('TZ', 'UTC');
  const expected = pack();
  vi.stubEnv('TZ', zone);
  expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
  expect(pack()).toBe(expected);
});
