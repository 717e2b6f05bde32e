// What scripts add to the pages of the offline edition, in one classic script: browsers load no modules from files.
import '../components/content/gallery.ts';
import '../copying/ticks.ts';
import { startParts } from '../scripts/parts.ts';
import '../scripts/popovers.ts';
import '../self-assessment/form.ts';

startParts();
