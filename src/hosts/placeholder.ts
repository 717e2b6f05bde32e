/** Names that never belong to anybody (RFC 2606, RFC 6761, RFC 6762) or mean this machine. */
const reserved = /(?:^|\.)(?:example|invalid|test|localhost|local|internal|example\.(?:com|net|org))$/;

/** True when an address cannot be that of a published site: it stands in for one that is still to be found. */
export function isPlaceholder(address: string): boolean {
  const { hostname } = new URL(address);
  return reserved.test(hostname.replace(/\.$/, '')) || /^(?:127\.|0\.0\.0\.0$|\[::1?\]$)/.test(hostname);
}
