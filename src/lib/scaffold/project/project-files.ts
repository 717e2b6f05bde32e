import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baseTokens } from '../../colours/tokens.ts';
import { neutral, readProfile } from '../../funders/profiles.ts';
import { ownColourNames, type OwnColours } from '../../schemas/colours.ts';
import type { ProjectAnswers } from './answers.ts';
import { fill, fillYaml } from './fill.ts';
import { funderOf, type FunderPlaceholders } from './funder.ts';

/** Where the site stands until its people know. */
const noAddressYet = 'https://projektas.example';

/**
 * The files of a new project by their paths in its content folder, made from `starter/`, a profile of `funders/` and the answers.
 * @param today the day on which its entries are first published, `YYYY-MM-DD`
 * @throws Error when the profile does not exist
 */
export function makeProject(answers: ProjectAnswers, placeholders: FunderPlaceholders, today: string): ReadonlyMap<string, string> {
  const { name = '', nameEn = '', title = name, titleEn = nameEn, number = '', start = '', end = '', url = noAddressYet, funder = neutral } = answers;
  const [profile, general] = [readProfile(funder), readProfile(neutral)];
  if (!profile || !general) throw new Error(`There is no profile funders/${funder}.yaml.`);
  const values = { name, nameEn, title, titleEn, number, start, end, url, today, year: start.slice(0, 4), cost: Number(answers.cost), grant: Number(answers.grant) };
  const sections = { funder: funderOf(funder, profile, general, answers, placeholders), colours: coloursNow() };
  const written = (file: string, text: string) => (file === 'site.yaml' ? fillYaml(text, values, sections) : file.endsWith('.mdx') ? fill(text, values) : text);
  return new Map(starterFiles().map((file) => [file, written(file, readFileSync(join(starter(), file), 'utf8'))]));
}

const starter = () => resolve('starter');

/** What stands in `starter/` beside its own README, which is for those who change it. */
function starterFiles(): string[] {
  const items = readdirSync(starter(), { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return items.map(({ parentPath, name }) => join(parentPath, name).slice(starter().length + 1).replaceAll('\\', '/')).filter((file) => file !== 'README.md').sort();
}

/** The site’s colours as they are, written out for the project to change. */
function coloursNow(): OwnColours {
  const tokens = baseTokens();
  return Object.fromEntries(ownColourNames.map((name) => [name, tokens.get(name)]));
}
