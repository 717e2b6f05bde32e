import { createHash } from 'node:crypto';
import { licenceOf, lockedPackages } from './licences.ts';
import { nameAt, type LockedPackage, type Lockfile } from './lockfile.ts';

/** What a component is to the site: needed to make it, only on some systems, or for tests alone. */
const scopes = ['required', 'optional', 'excluded'] as const;

/** A package in the list of materials. */
interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  scope: (typeof scopes)[number];
  hashes?: { alg: string; content: string }[];
  licenses?: [{ license: { id: string } }] | [{ expression: string }];
  purl: string;
}

/** A software bill of materials as CycloneDX 1.6 has it. */
export interface Sbom {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  serialNumber: string;
  version: 1;
  metadata: { lifecycles: [{ phase: 'build' }]; component: { type: 'application'; 'bom-ref': string; name: string; version: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const purlOf = (path: string, { version }: LockedPackage) => `pkg:npm/${nameAt(path).replace('@', '%40')}@${version}`;

/**
 * Lists what a site is made with (CycloneDX 1.6, ECMA-424) from its lockfile alone: the same lockfile gives the same bytes,
 * so neither a time nor a chance number stands in it.
 */
export function sbomOf(lockfile: Lockfile, { name, version }: { name: string; version: string }): Sbom {
  const self = `${name}@${version}`;
  const components = new Map<string, Component>();
  const dependencies = new Map<string, Set<string>>([[self, new Set()]]);
  for (const [path, locked] of Object.entries(lockfile.packages)) {
    const ref = path === '' ? self : purlOf(path, locked);
    const needed = dependencies.get(ref) ?? new Set();
    for (const one of directlyNeeded(lockfile, path, locked)) needed.add(one);
    dependencies.set(ref, needed);
  }
  for (const [path, locked] of lockedPackages(lockfile)) {
    const component = componentOf(lockfile, path, locked);
    const known = components.get(component.purl);
    const scope = scopes.find((one) => one === known?.scope || one === component.scope) ?? component.scope;
    components.set(component.purl, { ...component, ...known, scope });
  }
  const byRef = (one: string, other: string) => (one < other ? -1 : 1);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(lockfile))}`,
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: { type: 'application', 'bom-ref': self, name, version } },
    components: [...components.values()].sort((one, other) => byRef(one.purl, other.purl)),
    dependencies: [...dependencies].map(([ref, needed]) => ({ ref, dependsOn: [...needed].sort(byRef) })),
  };
}

function componentOf(lockfile: Lockfile, path: string, locked: LockedPackage): Component {
  const purl = purlOf(path, locked);
  const licence = licenceOf(lockfile, path);
  const hashes = (locked.integrity ?? '').split(' ').filter(Boolean).map((one) => {
    const [algorithm = '', value = ''] = one.split(/-(.*)/s);
    return { alg: algorithm.toUpperCase().replace(/^SHA(\d)/, 'SHA-$1'), content: Buffer.from(value, 'base64').toString('hex') };
  });
  const scope = locked.dev ? 'excluded' : locked.optional || locked.devOptional ? 'optional' : 'required';
  return {
    type: 'library',
    'bom-ref': purl,
    name: nameAt(path),
    version: locked.version ?? '',
    scope,
    ...(hashes.length > 0 && { hashes }),
    ...(licence && { licenses: / (?:AND|OR) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }] }),
    purl,
  };
}

/** What a package asks for, as Node would find it from its folder; what is not installed is left out. */
function directlyNeeded({ packages }: Lockfile, path: string, locked: LockedPackage & { devDependencies?: Record<string, string> }): string[] {
  const names = Object.keys({ ...locked.dependencies, ...locked.devDependencies, ...locked.optionalDependencies, ...locked.peerDependencies });
  return names.flatMap((name) => {
    for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
      const there = `${from ? `${from}/` : ''}node_modules/${name}`;
      const found = packages[there];
      if (found) return [purlOf(there, found)];
      if (!from) return [];
    }
  });
}

/** A UUID of version 8 (RFC 9562) made from text: the same text, the same number. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
