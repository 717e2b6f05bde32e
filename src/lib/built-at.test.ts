import { expect, test } from 'vitest';
import { builtAt } from './built-at.ts';
import { plain } from './typography/plain.ts';

const told = (moment: string) => {
  const { lt, en } = builtAt(new Date(moment)).told;
  return [plain(lt), plain(en)];
};

test('the time of building is told by the editors’ clock, in summer and in winter, past midnight too', () => {
  expect(told('2026-07-31T21:05:09Z')).toEqual(['Svetainė paskutinį kartą atnaujinta 2026 m. rugpjūčio 1 d., 00:05.', 'The site was last brought up to date on 1 August 2026, 00:05.']);
  expect(told('2026-12-31T22:30:00Z')[1]).toContain('1 January 2027, 00:30');
});

test('the moment itself stands beside it, and no line breaks within a day', () => {
  const built = builtAt(new Date('2026-07-31T21:05:09Z'));
  expect(built.builtAt).toBe('2026-07-31T21:05:09.000Z');
  expect(built.told.lt).toContain('1\u00A0d.');
});
