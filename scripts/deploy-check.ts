import { publishingWords } from '../src/i18n/publishing.ts';
import { isPlaceholder } from '../src/hosts/placeholder.ts';
import { locales } from '../src/lib/locales.ts';
import { explain } from './lib/explain.ts';
import { readOptions, stop } from './lib/options.ts';

// Before anything is published: the address must be one that leads to a site. Both languages, for whoever reads the log.
readOptions();

try {
  const { assembleSite, loadContent } = await import('../src/project.ts');
  const { origin, base } = assembleSite(loadContent());
  const address = origin + base;
  if (isPlaceholder(address)) stop(locales.map((locale) => publishingWords[locale].placeholder(address)).join('\n'));
  console.log(locales.map((locale) => publishingWords[locale].addressIsFine(address)).join('\n'));
} catch (error) {
  stop(explain(error));
}
