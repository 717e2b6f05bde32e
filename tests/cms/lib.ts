import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Folder of the browser's own storage in which the trial backend of Sveltia CMS keeps its repository. */
const repository = 'sveltia-cms-test';

/** Lays a folder of files into the trial repository, below a path: `content`. */
export async function layIntoBrowser(page: Page, folder: string, below: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => ({ path: `${below}${path.slice(folder.length).replaceAll('\\', '/')}`, base64: readFileSync(path).toString('base64') }));
  await page.evaluate(
    async ({ files, repository }) => {
      for (const { path, base64 } of files) {
        const parts = path.split('/');
        let at = await (await navigator.storage.getDirectory()).getDirectoryHandle(repository, { create: true });
        for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
        const writer = await (await at.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
        await writer.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        await writer.close();
      }
    },
    { files, repository },
  );
}

/** Every file of the trial repository, by its path. */
export async function filesInBrowser(page: Page): Promise<Record<string, Buffer>> {
  const found = await page.evaluate(async (repository) => {
    const files: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, below: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle, `${below}${name}/`);
        else files[below + name] = Array.from(new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer()), (byte) => byte.toString(16).padStart(2, '0')).join('');
      }
    };
    await read(await (await navigator.storage.getDirectory()).getDirectoryHandle(repository), '');
    return files;
  }, repository);
  return Object.fromEntries(Object.entries(found).map(([path, hex]) => [path, Buffer.from(hex, 'hex')]));
}

/** A field of the form in a language; the editor makes fields as they come into view, so it is scrolled to. */
export async function fieldOf(page: Page, locale: 'lt' | 'en', path: string): Promise<Locator> {
  const field = page.locator(`[data-locale="${locale}"] [data-key-path="${path}"]`);
  const known = page.locator(`[data-locale="${locale}"] [data-key-path]`);
  for (let step = 0; step < 40 && (await field.count()) === 0; step += 1) {
    await known.last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(100);
  }
  await field.first().scrollIntoViewIfNeeded();
  return field.first();
}

/** Types into the field of a text. */
export async function write(page: Page, locale: 'lt' | 'en', path: string, text: string): Promise<void> {
  await (await fieldOf(page, locale, path)).locator('input[type="text"], input[type="date"], input[type="datetime-local"], textarea').first().fill(text);
}
