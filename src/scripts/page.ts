import '../search/loader.ts';
import { startBuilt } from './built.ts';
import { startParts } from './parts.ts';

startParts();
startBuilt();
