import { expect, test } from 'vitest';
import { ageOf } from './age.ts';

test('a report is as old as the pages that have changed, come and gone since', () => {
  const reported = { '/': 'a', '/apie/': 'b', '/prieinamumas/': 'c', '/sena/': 'd' };
  const today = { '/': 'a', '/apie/': 'B', '/prieinamumas/': 'C', '/nauja/': 'e' };
  expect(ageOf(reported, today, (address) => address === '/prieinamumas/')).toEqual({ changed: ['/apie/'], added: ['/nauja/'], gone: ['/sena/'] });
  expect(ageOf(reported, reported, () => false)).toEqual({ changed: [], added: [], gone: [] });
});
