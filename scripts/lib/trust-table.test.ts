import { expect, test } from 'vitest';
import { trustTables } from './trust-table.ts';

test('figures stand under their heading, and a heading without one says so', () => {
  const tables = trustTables([{ bullet: 'faults', asked: 'A file | a line', found: '12 of 12' }]);
  expect(tables).toContain('## Files that are missing\n\n| asked | found |\n|---|---|\n| A file \\| a line | 12 of 12 |');
  expect(tables).toContain('## Many at once\n\nNothing was measured in this run.');
});
