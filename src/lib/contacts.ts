import type { ContactTopic } from './document/components.ts';
import type { Operator } from './schemas/site.ts';

/** A line of a contact block; `label` names the interface word before it. */
export interface ContactLine {
  label: 'name' | 'address' | 'email' | 'phone' | 'rightsHolder' | 'textLicence';
  value: string;
  href?: string;
}

/** What is known of whom to ask about something; empty while the operator's lines in `site.yaml` are. */
export function contactLines(operator: Operator, topic: ContactTopic): ContactLine[] {
  const { name, address, email, phone, press, accessibility, rightsHolder, textLicence, textLicenceUrl } = operator;
  const lines: Record<ContactTopic, (ContactLine | undefined)[]> = {
    publisher: [line('name', name), line('address', address)],
    general: [mail(email), call(phone)],
    press: [line('name', press.name), mail(press.email), call(press.phone)],
    accessibility: [mail(accessibility.email)],
    rights: [line('rightsHolder', rightsHolder), line('textLicence', textLicence, textLicenceUrl)],
  };
  return lines[topic].filter((one) => one !== undefined);
}

function line(label: ContactLine['label'], value: string, href = ''): ContactLine | undefined {
  return value ? { label, value, ...(href && { href }) } : undefined;
}

const mail = (email: string) => line('email', email, `mailto:${email}`);
const call = (phone: string) => line('phone', phone, `tel:${phone.replace(/[^+\d]/g, '')}`);
