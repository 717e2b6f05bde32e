import { expect, test } from 'vitest';
import { isPlaceholder } from './placeholder.ts';

test.each(['https://socialcluster.example', 'https://www.example.org/projektas/', 'https://example.com', 'https://x.invalid', 'https://svetaine.test', 'http://localhost:4321/', 'http://127.0.0.1', 'http://[::1]:80/', 'https://nas.local', 'https://pavyzdys.example.'])('%s stands in for an address', (address) => {
  expect(isPlaceholder(address)).toBe(true);
});

test.each(['https://klasteryste.lt', 'https://example.lt', 'https://projektai.universitetas.lt/example/', 'https://testas.lt', 'https://mylocal.lt', 'https://vardas.github.io/projektas/'])('%s is an address', (address) => {
  expect(isPlaceholder(address)).toBe(false);
});
