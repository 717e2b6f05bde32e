import { startCopying } from '../copying/page.ts';
import '../search/loader.ts';
import { startBuilt } from './built.ts';
import { startMenu } from './menu.ts';
import { startThemeSwitch } from './theme.ts';

// What scripts add to every page; each part works without the others, and the page without all of them.
startThemeSwitch();
startMenu();
startCopying();
startBuilt();
