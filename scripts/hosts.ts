import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from './lib/explain.ts';
import { stop } from './lib/options.ts';

// Configurations of nginx and Caddy for the site that stands in dist/; docs/hosting.md says where each goes.
const folder = 'deploy';

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' }, root: { type: 'string' }, listen: { type: 'string' } } });
  if (!existsSync(join(values.out, 'build.json'))) stop(`There is no built site in ${values.out}/. Run “npm run build” first.`);
  const { assembleSite, loadContent } = await import('../src/project.ts');
  const { planOfBuild } = await import('../src/hosts/write-host-files.ts');
  const { nginxFile } = await import('../src/hosts/nginx.ts');
  const { caddyFile } = await import('../src/hosts/caddy.ts');
  const plan = planOfBuild(values.out, assembleSite(loadContent()));
  const { hostname } = new URL(plan.origin);
  const place = { root: values.root ?? `/var/www/${hostname}`, listen: values.listen };
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of [[`${hostname}.conf`, nginxFile(plan, place)], ['Caddyfile', caddyFile(plan, place)]] as const) {
    writeFileSync(join(folder, file), text);
    console.log(join(folder, file));
  }
  console.log(`\nThe files of ${values.out}/ belong into ${place.root}${plan.base} on the server; --root says another folder.`);
} catch (error) {
  stop(explain(error));
}
