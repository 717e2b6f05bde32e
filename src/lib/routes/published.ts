import { feedAddress } from '../feeds.ts';
import { locales } from '../locales.ts';
import type { Site } from '../site.ts';
import { documentsOf } from './documents.ts';

/** Every address that the site publishes today and that others may have noted, in order. */
export function publishedAddresses(site: Site): string[] {
  return [...new Set([...site.routes.map(({ address }) => address), ...locales.map(feedAddress), ...documentsOf(site).map(({ address }) => address)])].sort();
}

/** The committed list of addresses: one a line; lines that begin with # are remarks. */
export function readAddressList(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
}
