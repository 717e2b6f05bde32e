import '../search/loader.ts';
import { startBuilt } from './built.ts';
import { startLanguageSwitch } from './language-switch.ts';
import { startParts } from './parts.ts';

startParts();
startBuilt();
startLanguageSwitch();
