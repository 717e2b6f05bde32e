import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../finish/policy.ts';
import { headerPolicy, policyOf } from './header-policy.ts';

const page = (styles: string[], scripts: string[], search: boolean) => contentSecurityPolicy({ styles, scripts, ownScripts: search, search });

test('the header allows what any page allows, and no page may be framed', () => {
  const policy = headerPolicy([page(['a{}'], ['one()'], true), page(['b{}'], ['two()'], false)]);
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-\S+' 'sha256-\S+' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types default search; frame-ancestors 'none'$/);
});

test('it allows no more: nothing of the search where no page has it, no styles where there are none', () => {
  expect(headerPolicy([page([], ['one()'], false)])).toMatch(/^default-src 'none'; script-src 'sha256-[^ ;]+'; img-src 'self'; font-src 'self'; object-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'$/);
});

test('“none” falls away beside what another page allows', () => {
  expect(headerPolicy(["img-src 'none'", "img-src 'self'"])).toBe("img-src 'self'; object-src 'self'; frame-ancestors 'none'");
});

test('the policy of a page is read from it', () => {
  expect(policyOf(`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`)).toBe("default-src 'none'");
  expect(policyOf('<meta charset="utf-8">')).toBeUndefined();
});
