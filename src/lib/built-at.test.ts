import { expect, test } from 'vitest';
import { builtAt } from './built-at.ts';

test('the time of building is told by the clock of Vilnius, in summer and in winter, past midnight too', () => {
  expect(builtAt(new Date('2026-07-31T21:05:09Z'))).toEqual({
    builtAt: '2026-07-31T21:05:09.000Z',
    told: { lt: 'Svetainė paskutinį kartą atnaujinta 2026 m. rugpjūčio 1 d., 00:05.', en: 'The site was last brought up to date on 1 August 2026, 00:05.' },
  });
  expect(builtAt(new Date('2026-12-31T22:30:00Z')).told.en).toContain('1 January 2027, 00:30');
});
