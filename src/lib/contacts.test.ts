import { expect, test } from 'vitest';
import { contactLines } from './contacts.ts';
import { contactTopics } from './document/components.ts';
import type { Operator } from './schemas/site.ts';

const unknown: Operator = {
  name: '', address: '', email: '', phone: '', press: { name: '', email: '', phone: '' }, accessibility: { email: '' }, rightsHolder: '', textLicence: '', textLicenceUrl: '',
};

test.each(contactTopics)('of %s nothing is said while nothing is known', (topic) => {
  expect(contactLines(unknown, topic)).toEqual([]);
});

test('what is known is told, with links that can be used', () => {
  const operator: Operator = { ...unknown, name: 'LEU', email: 'a@b.lt', phone: '+370 (600) 00-000', textLicence: 'CC BY 4.0', textLicenceUrl: 'https://x.lt' };
  expect(contactLines(operator, 'publisher')).toEqual([{ label: 'name', value: 'LEU' }]);
  expect(contactLines(operator, 'general')).toEqual([
    { label: 'email', value: 'a@b.lt', href: 'mailto:a@b.lt' },
    { label: 'phone', value: '+370 (600) 00-000', href: 'tel:+37060000000' },
  ]);
  expect(contactLines(operator, 'rights')).toEqual([{ label: 'textLicence', value: 'CC BY 4.0', href: 'https://x.lt' }]);
});
