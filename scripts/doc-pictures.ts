import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { escapeText } from '../src/lib/escape.ts';
import { locales, type Locale } from '../src/lib/locales.ts';
import { launchBrowser } from '../tests/lib/chromium.ts';
import { guideSteps } from './lib/guide-steps.ts';
import { serveSite } from './lib/serve-dev.ts';
import { cloneToTry, tryStep } from './lib/try-guide.ts';

// Takes the pictures of the guides for staff anew, from what their own commands make in a fresh clone.
process.env.BUILD_CLOCK = '2026-11-26T09:00:00+02:00';

const width = 900;
/** Addresses of the article that the guides tell how to write. */
const articles = { lt: 'naujienos/bibliotekoje-paroda-apie-projekta/', en: 'en/news/an-exhibition-about-the-project-at-the-library/' };
const target = resolve('docs', 'screens', 'publishing');
mkdirSync(target, { recursive: true });
const browser = await launchBrowser();
for (const locale of locales) await takePictures(locale);
await browser.close();

/** Follows a guide until its mistake has been found, and pictures the first output, the article, and the mistake. */
async function takePictures(locale: Locale): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const save = async (name: string, png: Buffer) => writeFileSync(join(target, `${name}.${locale}.webp`), await sharp(png).webp({ quality: 70, effort: 6 }).toBuffer());
  try {
    const clone = cloneToTry(folder);
    const steps = guideSteps(readFileSync(join(clone, 'docs', `publishing.${locale}.md`), 'utf8'));
    for (const [index, step] of steps.entries()) {
      if (step.kind !== 'run') {
        await tryStep(step, clone);
        continue;
      }
      const looks = step.commands.includes('npm run dev');
      const finds = step.output.some((line) => /:\d+:\d+ /.test(line));
      const printed = await tryStep({ ...step, commands: step.commands.filter((command) => command !== 'npm run dev') }, clone);
      if (index === 0) await save('new', await terminal(step.commands.at(-1) ?? '', printed, 12));
      if (looks) await serveSite(clone, async (url) => save('article', await article(new URL(articles[locale], url).href)));
      if (finds) return await save('check', await terminal(step.commands.at(-1) ?? '', printed, 4));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The upper part of a page as it stands on a desktop. */
async function article(url: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 820 } });
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  const png = await sharp(await page.screenshot()).resize({ width }).png().toBuffer();
  await page.close();
  return png;
}

/** A picture of a command and the first `most` lines that it prints, as a terminal shows them. */
async function terminal(command: string, printed: string, most: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: 100 } });
  const lines = printed.trimEnd().split('\n').slice(0, most).join('\n');
  await page.setContent(`<style>body{margin:0;background:#16212b;color:#e8edf1;font:14px/1.5 "DejaVu Sans Mono",monospace}pre{margin:0;padding:18px 22px;white-space:pre-wrap;font:inherit}b{color:#8fd0ff;font-weight:400}</style><pre><b>$ ${escapeText(command)}</b>\n${escapeText(lines)}</pre>`);
  const png = await page.screenshot({ fullPage: true });
  await page.close();
  return png;
}
