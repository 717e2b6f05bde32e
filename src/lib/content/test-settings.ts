import { readSettings } from './read-settings.ts';

/** Settings that tests of the code go by: a copy, so that they hold when `content/` is another project’s. */
export const settingsFolder = 'tests/fixtures/settings';

const read = readSettings(settingsFolder, settingsFolder);
if (!read.settings || !read.tags) throw new Error(`${settingsFolder} does not keep to the schemas of src/lib/schemas/site.ts: ${JSON.stringify(read.problems)}`);

export const { settings, tags } = { settings: read.settings, tags: read.tags };
