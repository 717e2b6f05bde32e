import { z } from 'zod';
import { englishSchemas, lithuanianSchemas } from '../schemas/language-files.ts';
import { redirectsSchema, siteSchema, tagsSchema } from '../schemas/site.ts';
import { sections } from '../sections.ts';

/**
 * JSON Schemas for editors, by the names of their files: the front matter of each section in each language (`news.lt.json`)
 * and the settings. Draft 7 is what editors of YAML understand.
 */
export function editorSchemas(): Record<string, string> {
  const schemas: [string, z.ZodType][] = [
    ...sections.flatMap((section): [string, z.ZodType][] => [[`${section}.lt`, lithuanianSchemas[section]], [`${section}.en`, englishSchemas[section]]]),
    ['site', siteSchema],
    ['tags', tagsSchema],
    ['redirects', redirectsSchema],
  ];
  return Object.fromEntries(schemas.map(([name, schema]) => [`${name}.json`, `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`]));
}
