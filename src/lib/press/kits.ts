import type { Locale } from '../locales.ts';
import type { Site } from '../site.ts';

/** A kit that the press may take away whole. */
export interface Kit {
  label: string;
  address: string;
  /** In bytes. */
  size: number;
}

/** The general kits of a language, for the list on the press page: whatever makes a kit names it here. */
export function kitsOf(_site: Site, _locale: Locale): Kit[] {
  return [];
}
