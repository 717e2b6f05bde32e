import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planOfBuild } from '../../../src/hosts/write-host-files.ts';
import { href } from '../../../src/lib/site.ts';
import { assembleSite, loadContent } from '../../../src/project.ts';
import { temporaryFolder } from '../../lib/build.ts';
import { dist } from '../../lib/pages.ts';
import { isInstalled, startBareNginx, startServer, type RunningServer } from '../../lib/servers.ts';
import { figure } from '../lib/figure.ts';

const seconds = 10;
const connections = 32;

/** What a load came to: answers in a second, answers in all, and everything that was no answer of 200. */
interface Load {
  rate: number;
  answers: number;
  errors: number;
}

/** Asks a server for one path from many connections at once. */
function load({ port }: RunningServer, path: string, headers: Record<string, string>): Promise<Load> {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]), `http://127.0.0.1:${port}${path}`];
  return new Promise((done, fail) => {
    let said = '';
    const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (text) => { said += String(text); });
    child.on('error', fail);
    child.on('close', () => {
      const [, connect = 0, read = 0, write = 0, timeout = 0] = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said) ?? [];
      const wrong = Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0);
      done({ rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), answers: Number(/(\d+) requests in/.exec(said)?.[1]), errors: [connect, read, write, timeout, wrong].reduce((sum: number, one) => sum + Number(one), 0) });
    });
  });
}

test('nginx by its written file answers a crowd without an error, beside a plain file of the same size', async () => {
  const asked = `${connections} connections for ${seconds} s, nginx by deploy/*.conf, one article`;
  // wrk tells its version and ends with 1.
  if (!isInstalled('nginx') || spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error) {
    console.warn('nginx or wrk is not installed here (apt-get install nginx-light wrk): no load is tried.');
    return figure('load', asked, 'could not run here: nginx or wrk is not installed');
  }
  const site = assembleSite(loadContent());
  const { path, remove } = temporaryFolder();
  const plan = planOfBuild(dist, site);
  const root = join(path, 'www');
  mkdirSync(join(root, plan.base, '..'), { recursive: true });
  symlinkSync(dist, join(root, plan.base).replace(/\/$/, ''), 'junction');
  const [ours, bare] = [await startServer('nginx', plan, root), await startBareNginx(path)];
  try {
    const article = href(site, site.routes.find(({ id }) => id.startsWith('news/'))?.address ?? expect.fail('There is no news.'));
    const rows: string[] = [];
    for (const encoding of ['br', 'gzip']) {
      const headers = { Host: new URL(plan.origin).host, 'Accept-Encoding': encoding };
      const answer = await ours.ask(article, { 'accept-encoding': encoding });
      expect([answer.status, answer.headers['content-encoding']]).toEqual([200, encoding]);
      writeFileSync(join(path, 'plain.bin'), answer.body);
      const [page, plain] = [await load(ours, article, headers), await load(bare, '/plain.bin', {})];
      expect([page.errors, plain.errors, page.answers > 1000]).toEqual([0, 0, true]);
      rows.push(`${encoding}, ${answer.body.length} B: ${Math.round(page.rate)} answers/s, ${page.answers} in all, ${page.errors} errors; the plain file ${Math.round(plain.rate)}/s (the page at ${Math.round((page.rate / plain.rate) * 100)} % of it)`);
    }
    figure('load', asked, rows.join('. '));
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    remove();
  }
});
