import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../src/lib/locales.ts';
import { guideSteps } from './lib/guide-steps.ts';
import { cloneToTry, tryStep } from './lib/try-guide.ts';

// Does everything that the guides for staff print, in order, in a fresh clone each: what is committed is what is tried.
process.env.BUILD_CLOCK = '2026-11-26T09:00:00+02:00';

for (const locale of locales) {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    const clone = cloneToTry(folder);
    const steps = guideSteps(readFileSync(join(clone, 'docs', `publishing.${locale}.md`), 'utf8'));
    const began = performance.now();
    for (const step of steps) {
      console.log(step.kind === 'run' ? step.commands.map((command) => `$ ${command}`).join('\n') : `  ${step.kind} ${step.file}`);
      const printed = await tryStep(step, clone);
      if (/ (?:įspėjimas|warning) /.test(printed)) throw new Error(`The guide’s own texts are warned of:\n${printed}`);
    }
    const left = execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' });
    if (left) throw new Error(`The guide leaves this unsent:\n${left}`);
    console.log(`docs/publishing.${locale}.md: ${steps.length} steps done in ${((performance.now() - began) / 1000).toFixed(0)} s, all as it says.\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
