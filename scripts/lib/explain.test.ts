import { expect, test } from 'vitest';
import { explain } from './explain.ts';

const full = (more: object = {}) => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', ...more });

test('a full disk is told in plain words, with the file where the system names one', () => {
  expect(explain(Object.assign(new Error('write'), { code: 'ENOSPC', path: '/there/a.html' }))).toBe('\nThe disk is full: /there/a.html could not be written. Make room (the folder .cache/ may be deleted) and run the command again.\n\nNothing was built; the earlier dist/ is as it was.');
  expect(explain(full({ path: '/here/a.html', dest: '/there/a.html' }))).toContain('/there/a.html');
});

test('a full disk is known however a library wraps it', () => {
  const wrapped = [new Error('a.html: it could not be finished', { cause: full() }), new Error('IO error: No space left on device (os error 28)'), new Error('a', { cause: new Error('b', { cause: Object.assign(new Error('c'), { code: 'EDQUOT' }) }) })];
  for (const error of wrapped) expect(explain(error)).toMatch(/^\nThe disk is full\./);
});

test('what is no mistake of the content and no full disk keeps its trace', () => {
  expect(explain(new Error('Something else'))).toMatch(/Something else\n\s+at /);
});
