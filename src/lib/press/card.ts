import type { Site } from '../site.ts';

/** The visiting card (vCard 4.0, RFC 6350) of whom the press may ask; undefined until a name and a way to reach it are filled in. */
export function pressCard({ settings: { operator } }: Pick<Site, 'settings'>): string | undefined {
  const { name, email, phone } = operator.press;
  if (!name || !(email || phone)) return undefined;
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', `FN:${escapeValue(name)}`, operator.name && `ORG:${escapeValue(operator.name)}`, email && `EMAIL:${escapeValue(email)}`, phone && `TEL;VALUE=uri:tel:${phone.replace(/[^+\d]/g, '')}`, 'END:VCARD'];
  return lines.filter(Boolean).map((line) => `${line}\r\n`).join('');
}

/** Line breaks would begin a line of their own; commas and semicolons part values (RFC 6350, 3.4). */
function escapeValue(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\,;]/g, (character) => `\\${character}`);
}
