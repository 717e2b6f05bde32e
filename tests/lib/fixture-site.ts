import { join } from 'node:path';
import { readContent } from '../../src/lib/content/read-content.ts';
import { makeSite, type Site } from '../../src/lib/site.ts';
import { layContent, runBuild, temporaryFolder } from './build.ts';
import { readPages, type BuiltPage } from './pages.ts';

/** The made-up second project, built. */
export interface FixtureSite {
  out: string;
  /** What its content says, by the repository's own reader. */
  site: Site;
  pages: BuiltPage[];
  /** The page at an address without the base; an Error when there is none. */
  page(address: string): BuiltPage;
  remove(): void;
}

/** Time for one build of the fixture on a slow machine, in milliseconds. */
export const buildTime = 180_000;

/**
 * Builds the fixture content with further files as of a moment.
 * @throws Error with the build's own words when it fails
 */
export async function buildFixture(files: Record<string, string | Uint8Array>, clock: string, environment: Record<string, string> = {}): Promise<FixtureSite> {
  const { path, remove } = temporaryFolder();
  const content = layContent(path, files);
  const out = join(path, 'dist');
  const { code, output } = await runBuild(content, out, { BUILD_CLOCK: clock, SITE_URL: '', ...environment });
  if (code !== 0) throw new Error(output);
  const pages = readPages(out);
  const page = (address: string) => {
    const found = pages.find((one) => one.address === address);
    if (!found) throw new Error(`There is no page ${address} among ${pages.map((one) => one.address).join(' ')}`);
    return found;
  };
  return { out, site: makeSite(readContent(content, content), { now: new Date(clock), drafts: false }), pages, page, remove };
}
