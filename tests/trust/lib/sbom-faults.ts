import type { Sbom } from '../../../scripts/lib/sbom.ts';

const lengths: Record<string, number> = { 'SHA-1': 40, 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 };

/** What a list of materials lacks of what the schema of CycloneDX 1.6 requires and of what the formats of its fields are. */
export function sbomFaults(sbom: Sbom): string[] {
  const refs = sbom.components.map((component) => component['bom-ref']);
  const all = new Set([...refs, sbom.metadata.component['bom-ref']]);
  const faults = [
    sbom.bomFormat !== 'CycloneDX' && 'bomFormat',
    sbom.specVersion !== '1.6' && 'specVersion',
    !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(sbom.serialNumber) && 'serialNumber',
    !(Number.isInteger(sbom.version) && sbom.version >= 1) && 'version',
    new Set(refs).size !== refs.length && 'a bom-ref stands twice',
    new Set(sbom.dependencies.map(({ ref }) => ref)).size !== sbom.dependencies.length && 'a ref of the dependencies stands twice',
    ...sbom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn].filter((one) => !all.has(one)).map((one) => `${one} is not among the components`)),
    ...sbom.components.flatMap(({ type, name, version, purl, scope, hashes = [], licenses }) => [
      !(type === 'library' && name && version) && `${purl}: type, name or version`,
      !/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@[^@]+$/.test(purl) && `${purl}: purl`,
      !['required', 'optional', 'excluded'].includes(scope) && `${purl}: scope`,
      hashes.some(({ alg, content }) => content.length !== lengths[alg] || /[^0-9a-f]/.test(content)) && `${purl}: hashes`,
      !licenses?.every((one) => ('expression' in one ? one.expression : one.license.id)) && `${purl}: licence`,
    ]),
  ];
  return faults.filter((fault) => fault !== false);
}
