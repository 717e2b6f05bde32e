import { startCopying } from '../copying/page.ts';
import { startMenu } from './menu.ts';
import { startThemeSwitch } from './theme.ts';

/** What scripts add to every page without asking for a file; each part works without the others, and the page without all of them. */
export function startParts(): void {
  startThemeSwitch();
  startMenu();
  startCopying();
}
