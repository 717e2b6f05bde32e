import { absolute, type Site } from './site.ts';

/** Where whoever finds a hole looks for whom to tell (RFC 9116, section 3). */
export const securityAddress = '/.well-known/security.txt';

/** Months for which the file is good from the one in which it was built: RFC 9116 asks for less than a year (2.5.5). */
const months = 11;

/**
 * Whom to tell of a hole (RFC 9116); undefined while nobody's mail is filled in, and for a site in a folder, for the file speaks of a whole host.
 * It changes with the month alone, so that builds of one month are the same.
 */
export function securityTxt(site: Pick<Site, 'settings' | 'origin' | 'base'>, now: Date): string | undefined {
  const { email } = site.settings.operator;
  if (!email || site.base !== '/') return undefined;
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
  const lines = [`Contact: mailto:${email}`, `Expires: ${expires.toISOString().replace('.000', '')}`, 'Preferred-Languages: lt, en', `Canonical: ${absolute(site, securityAddress)}`];
  return `${lines.join('\n')}\n`;
}
