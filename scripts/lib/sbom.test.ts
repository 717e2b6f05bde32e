import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sbomFaults } from '../../tests/trust/lib/sbom-faults.ts';
import { isAccepted, licenceOf, licencesPage, lockedPackages } from './licences.ts';
import type { Lockfile } from './lockfile.ts';
import { sbomOf } from './sbom.ts';

const project = { name: 'site', version: '1.0.0' };
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const small: Lockfile = {
  packages: {
    '': { dependencies: { '@a/b': '^1.0.0' } },
    'node_modules/@a/b': { version: '1.2.3', license: '(MIT OR CC0-1.0)', integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`, dependencies: { c: '1' }, optionalDependencies: { 'b-linux-x64': '1.2.3', missing: '1' } },
    'node_modules/@a/b/node_modules/c': { version: '1.0.0', license: 'ISC' },
    'node_modules/b-linux-x64': { version: '1.2.3', optional: true },
    'node_modules/c': { version: '2.0.0', license: 'ISC', dev: true },
    'node_modules/d/node_modules/c': { version: '2.0.0', license: 'ISC' },
  },
};

test('a package has its address, checksum, licence and scope, and asks for what Node would find from its folder', () => {
  const { components, dependencies } = sbomOf(small, project);
  expect(components[0]).toEqual({ type: 'library', 'bom-ref': 'pkg:npm/%40a/b@1.2.3', name: '@a/b', version: '1.2.3', scope: 'required', hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }], licenses: [{ expression: 'MIT OR CC0-1.0' }], purl: 'pkg:npm/%40a/b@1.2.3' });
  expect(dependencies.slice(0, 2)).toEqual([{ ref: 'site@1.0.0', dependsOn: ['pkg:npm/%40a/b@1.2.3'] }, { ref: 'pkg:npm/%40a/b@1.2.3', dependsOn: ['pkg:npm/b-linux-x64@1.2.3', 'pkg:npm/c@1.0.0'] }]);
});

test('a native build has the licence of the package that lists it, and a package installed twice the stricter scope', () => {
  const { components } = sbomOf(small, project);
  expect(components.map(({ name, version, scope, licenses }) => [name, version, scope, JSON.stringify(licenses)])).toContainEqual(['b-linux-x64', '1.2.3', 'optional', '[{"expression":"MIT OR CC0-1.0"}]']);
  expect(components.filter(({ name }) => name === 'c').map(({ version, scope }) => [version, scope])).toEqual([['1.0.0', 'required'], ['2.0.0', 'required']]);
});

test('the list of materials of this site has what CycloneDX 1.6 requires, and is the same each time', () => {
  const sbom = sbomOf(lockfile, project);
  expect([sbom.components.length > 500, sbomFaults(sbom)]).toEqual([true, []]);
  expect(JSON.stringify(sbomOf(lockfile, project))).toBe(JSON.stringify(sbom));
  expect(sbomFaults({ ...sbom, serialNumber: '', components: sbom.components.slice(1) }).length).toBeGreaterThan(1);
});

test('every package has a licence that is accepted; docs/licences.md lists them, “npm run lockfile” writes it', () => {
  expect(lockedPackages(lockfile).map(([path]) => [path, licenceOf(lockfile, path) ?? 'unknown']).filter(([, licence = '']) => !isAccepted(licence))).toEqual([]);
  expect(readFileSync(join('docs', 'licences.md'), 'utf8')).toBe(licencesPage(lockfile));
});

test('of several licences all must be accepted, of those to choose from one', () => {
  expect(['MIT AND Zlib', 'Proprietary OR MIT', '(MIT OR GPL-3.0) AND ISC'].filter(isAccepted)).toHaveLength(3);
  expect(['unknown', 'UNLICENSED', 'MIT AND Proprietary', 'GPL-3.0-only'].filter(isAccepted)).toEqual([]);
});
