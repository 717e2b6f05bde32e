import { baseTokens, withOwnColours, type Tokens } from './lib/colours/tokens.ts';
import type { OwnColours } from './lib/schemas/colours.ts';
import { settingsOfRun } from './project.ts';

/** The project’s own colours as `site.yaml` gives them now; undefined when it gives none. */
export function ownColours(): OwnColours | undefined {
  return settingsOfRun()?.colours;
}

/** The colours of the site by name, for what no stylesheet reaches: icons, drawings, cards, the style guide. */
export function colourTokens(): Tokens {
  return withOwnColours(baseTokens(), ownColours());
}
