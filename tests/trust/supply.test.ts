import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../../scripts/lib/copy-project.ts';
import { isAccepted, licenceOf, lockedPackages } from '../../scripts/lib/licences.ts';
import { nameAt, type Lockfile } from '../../scripts/lib/lockfile.ts';
import type { Sbom } from '../../scripts/lib/sbom.ts';
import { sbomName } from '../../scripts/lib/write-sbom.ts';
import { temporaryFolder } from '../lib/build.ts';
import { dist } from '../lib/pages.ts';
import { figure } from './lib/figure.ts';
import { buildProject } from './lib/project.ts';
import { sbomFaults } from './lib/sbom-faults.ts';

const { path, remove } = temporaryFolder();
afterAll(remove);

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const packages = lockedPackages(lockfile);

/** Where the registry cannot be asked, or has no such answer, a proof says so instead of failing. */
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|audit endpoint returned an error|code E40[45]|network/i;

/** Runs npm, with a limit in milliseconds; `limit` is among the words when it was reached. */
function npm(args: readonly string[], cwd: string, limit: number): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile('npm', args, { cwd, timeout: limit, maxBuffer: 1e8, env: { ...process.env, NODE_ENV: undefined } }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}${error?.killed ? '\nETIMEDOUT' : ''}` });
    });
  });
}

test('the site builds from what the lockfile alone installs, without running any script of a package', async () => {
  const folder = join(path, 'fresh');
  mkdirSync(folder);
  copyProject(folder, resolve('tests/fixtures/content'));
  const { code, output } = await npm(['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline'], folder, 400_000);
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([at]) => nameAt(at));
  if (code !== 0 && unreachable.test(output)) return figure('supply', '“npm ci --ignore-scripts --omit=dev” into an empty folder', 'could not run: the registry does not answer');
  expect([code, code ? output : '']).toEqual([0, '']);
  expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toBe(readFileSync('package-lock.json', 'utf8'));
  const built = await buildProject(folder, { SKIP_PACKING: '1' });
  expect([built.code, built.code ? built.output : '']).toEqual([0, '']);
  expect(existsSync(join(folder, sbomName))).toBe(true);
  const installed = Object.keys((JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8')) as Lockfile).packages).length;
  figure('supply', '“npm ci --ignore-scripts --omit=dev” into an empty folder, and a build with nothing else', `${installed} packages, each compared with its checksum; lockfile unchanged; the build succeeds`);
  figure('supply', 'Packages with an install script, none of which is run', scripts.join(', ') || 'none');
});

test('a package that is not what the lockfile says is refused', async () => {
  const folder = join(path, 'forged');
  mkdirSync(folder);
  const { version } = lockfile.packages['node_modules/fflate'] ?? {};
  const dependencies = { fflate: version };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'forged', version: '1.0.0', dependencies }));
  const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name: 'forged', version: '1.0.0', lockfileVersion: 3, packages: { '': { name: 'forged', version: '1.0.0', dependencies }, 'node_modules/fflate': { version, integrity } } }));
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit'], folder, 60_000);
  if (!/EINTEGRITY/.test(output) && unreachable.test(output)) return figure('supply', 'A package whose checksum is another', 'could not run: the registry does not answer');
  expect([code !== 0, /EINTEGRITY/.test(output), existsSync(join(folder, 'node_modules', 'fflate'))]).toEqual([true, true, false]);
  figure('supply', 'A package whose checksum is another', 'refused (EINTEGRITY), nothing installed');
});

test('every package has a checksum, but native builds for other systems', () => {
  const without = packages.filter(([, { integrity }]) => !integrity);
  expect(without.filter(([, { optional, version }]) => !optional || !version).map(([at]) => at)).toEqual([]);
  // None of them is installed here: what runs was compared.
  if (process.platform === 'linux' && process.arch === 'x64') expect(without.filter(([at]) => existsSync(at)).map(([at]) => at)).toEqual([]);
  expect(packages.filter(([, { integrity = 'sha512-' }]) => !integrity.startsWith('sha512-')).map(([at]) => at)).toEqual([]);
  figure('supply', 'Packages in the lockfile with a SHA-512 checksum', `${packages.length - without.length} of ${packages.length}; the other ${without.length} are optional native builds for other systems and are not installed (docs/dependencies.md)`);
});

test('every package has a licence that is accepted', () => {
  const licences = packages.map(([at]) => licenceOf(lockfile, at) ?? 'unknown');
  expect(licences.filter((licence) => !isAccepted(licence))).toEqual([]);
  figure('supply', 'Packages whose licence is known and accepted', `${licences.length} of ${packages.length}, under ${new Set(licences).size} licences (docs/licences.md)`);
});

test('the list of materials beside dist/ has what CycloneDX 1.6 requires', () => {
  const sbom = JSON.parse(readFileSync(join(dirname(dist), sbomName), 'utf8')) as Sbom;
  expect(sbomFaults(sbom)).toEqual([]);
  const count = (scope: string) => sbom.components.filter((one) => one.scope === scope).length;
  expect(sbom.components.length).toBe(new Set(packages.map(([at, { version }]) => `${nameAt(at)}@${version}`)).size);
  figure('supply', 'CycloneDX 1.6, written at each build beside dist/', `${sbom.components.length} components: ${count('required')} required, ${count('optional')} optional, ${count('excluded')} for tests alone; 0 faults`);
});

test('what the registry knows of weaknesses and signatures is reported', async () => {
  const folder = join(path, 'asked');
  mkdirSync(folder);
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(folder, file));
  const audit = await npm(['audit', '--json', '--package-lock-only'], folder, 60_000);
  const { metadata } = JSON.parse(/\{[\s\S]*\}/.exec(audit.output)?.[0] ?? '{}') as { metadata?: { vulnerabilities?: Record<string, number> } };
  const found = Object.entries(metadata?.vulnerabilities ?? {}).map(([severity, count]) => `${severity} ${count}`).join(', ');
  figure('supply', 'npm audit (a report, not a gate)', found || 'could not run: this registry has no such endpoint');
  expect(Boolean(found) || unreachable.test(audit.output)).toBe(true);
  const signed = await npm(['audit', 'signatures'], resolve('.'), 20_000);
  figure('supply', 'npm audit signatures', /verified registry signatures/.test(signed.output) ? signed.output.match(/^\d+ packages? .*$/gm)?.join('; ') ?? '' : 'could not run here: the registry gave no answer in 20 s, or offers no keys');
  expect(/invalid (?:registry )?signature|tampered/i.test(signed.output)).toBe(false);
}, 120_000);
