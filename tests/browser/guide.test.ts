import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { assembleSite, loadContent } from '../../src/project.ts';
import { entryAddress } from '../../src/lib/routes/addresses.ts';
import { findEntry } from '../../src/lib/site.ts';
import { bringAxe, runAxe } from './lib/axe.ts';
import { open, scriptsRun } from './lib/open.ts';
import { openSite, phone, type OpenSite } from './lib/site.ts';

const chapter = findEntry(assembleSite(loadContent()), 'guide', '03-rizika');
let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(['lt', 'en'] as const)('the chapter with the questionnaire (%s)', (locale) => {
  const words = messages(locale);
  const address = chapter ? entryAddress(chapter, locale) : '';
  let context: BrowserContext;
  let page: Page;
  const stored = () => page.evaluate(() => ({ ...localStorage }));
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? '');

  beforeAll(async () => {
    context = await site.browser.newContext({ ...phone, reducedMotion: 'reduce', acceptDownloads: true });
    page = await context.newPage();
    await bringAxe(page);
    await open(page, site.at(address));
  });

  afterAll(() => context.close());

  test('nothing is stored, and nothing of the form has loaded, before the reader does something', async () => {
    expect(await stored()).toEqual({});
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('AssessmentScript')).length)).toBe(0);
  });

  test('a term opens its meaning by keyboard, takes the focus to it and gives it back', async () => {
    const term = page.locator('.text [popovertarget]').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
    expect(await meaning.isVisible()).toBe(true);
    await expect.poll(focused).toMatch(/^<p popover/);
    expect(await meaning.locator('a').innerText()).toBe(words.glossary);
    expect((await meaning.innerText()).length).toBeGreaterThan(30);
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
    await expect.poll(focused).toMatch(/^<button/);
  });

  test('the contents open under the bar, and close once a section is chosen', async () => {
    await page.locator('.bar').click();
    const link = page.locator('#toc a', { hasText: /^3\.4/ });
    await link.click();
    expect(await page.locator('#toc').isVisible()).toBe(false);
    const { top, bar } = await page.evaluate(() => ({ top: document.getElementById('s3-4')?.getBoundingClientRect().top ?? 0, bar: document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0 }));
    expect(top).toBeGreaterThanOrEqual(bar);
    expect(top).toBeLessThan(bar + 200);
  });

  test('questions are answered by keyboard, and the page and the report tell the same result', async () => {
    await page.locator('input[name=q1]').first().focus();
    await page.keyboard.press('Space');
    for (const [name, answer] of [['q2', 'no'], ['q3', 'no'], ['q4', 'partly']] as const) {
      await page.locator(`input[name=${name}]`).first().focus();
      for (let presses = answer === 'no' ? 2 : 1; presses > 0; presses -= 1) await page.keyboard.press('ArrowDown');
    }
    const answered = words.assessment.answered.replace('{n}', '4').replace('{all}', '16');
    await expect.poll(() => page.locator('.assess > .scripted [role=status]').innerText()).toBe(answered);
    await page.locator('[data-show]').focus();
    await page.keyboard.press('Enter');
    const result = page.locator('.assess > section');
    expect(await focused()).toMatch(/^<section/);
    expect(await result.locator('svg').count()).toBe(3 + 6);
    const lines = (await result.locator('h3, p:not(:has(svg)), li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').split(': ')[0]?.trim() ?? '');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.assess button', { hasText: words.assessment.download }).click()]);
    expect(download.suggestedFilename()).toBe(words.assessment.file);
    const report = readFileSync(await download.path(), 'utf8').replace(/\s+/g, ' ');
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => !report.includes(line))).toEqual([]);
    for (const number of [2, 3]) expect(report).toContain(`- ${number}. `);
    expect(await stored()).toEqual({});
  });

  test('ticks are kept over a visit by this browser alone, and erased by their button', async () => {
    const boxes = page.locator('.check input');
    const status = page.locator('.check [role=status]');
    const said = (n: number) => words.checklist.progress.replace('{n}', String(n)).replace('{all}', '8');
    await boxes.nth(1).focus();
    await page.keyboard.press('Space');
    await page.locator('.check .tasks > li > div').nth(2).click();
    expect(await status.innerText()).toBe(said(2));
    expect(Object.keys(await stored())).toEqual([`ticks ${address}`]);
    expect((await runAxe(page)).violations).toEqual([]);
    await page.reload();
    await scriptsRun(page);
    expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked).join())).toBe('false,true,true,false,false,false,false,false');
    expect(await status.innerText()).toBe(said(2));
    await page.emulateMedia({ media: 'print' });
    expect(await boxes.nth(1).evaluate((box) => getComputedStyle(box).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.check button').click();
    expect(await status.innerText()).toBe(said(0));
    expect(await stored()).toEqual({});
  });
});

test('without scripts the questionnaire and the lists are forms for paper, and a term still opens', async () => {
  const context = await site.browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.at(chapter ? entryAddress(chapter, 'lt') : ''));
  expect(await page.locator('.assess input').count()).toBe(48);
  expect(await page.locator('.scripted:visible').count()).toBe(0);
  expect(await page.locator('.check span.box').count()).toBe(8);
  const term = page.locator('.text [popovertarget]').first();
  await term.click();
  expect(await page.locator(`#${await term.getAttribute('popovertarget')}`).isVisible()).toBe(true);
  await context.close();
});
