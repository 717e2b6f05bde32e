import type { LocatedLink } from '../document/model.ts';
import type { Locale } from '../locales.ts';
import { fault, type Problem } from '../problems/problem.ts';
import { labelFaults } from './link-labels.ts';

/** One address of mail, as a link may carry it; several, or a subject, may follow. */
const mail = /^mailto:[^\s@,?]+@[^\s@,?]+\.[^\s@,?.]+(?:[,?]\S*)?$/i;

/** Checks the links of a text: what they are called, and addresses that work and yet are wrong. */
export function linkProblems(links: readonly LocatedLink[], locale: Locale, ownHosts: ReadonlySet<string>): Problem[] {
  return links.flatMap(({ target, label, place }): Problem[] => [
    ...(label === undefined ? [] : labelFaults(label, locale).map((one) => ({ ...place, ...one }))),
    ...('address' in target ? addressProblems(target.address, ownHosts).map((one) => ({ ...place, ...one })) : []),
  ]);
}

function addressProblems(address: string, ownHosts: ReadonlySet<string>) {
  if (/^mailto:/i.test(address)) return mail.test(address) ? [] : [fault('brokenMail', { address })];
  if (!/^https?:/i.test(address)) return [];
  const { host, protocol } = new URL(address);
  if (ownHosts.has(bareHost(host))) return [fault('ownAddress', { address })];
  return protocol === 'http:' ? [fault('plainHttp', { address })] : [];
}

/** A host without www., which leads to the same site. */
export const bareHost = (host: string) => host.replace(/^www\./, '');
