import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies the files of the project as they are, uncommitted ones too, into a folder; with `content` that folder takes the place of its content. */
export function copyProject(folder: string, content?: string): void {
  const left = [':!tests', ...(content ? [':!content'] : [])];
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.', ...left], { encoding: 'utf8' }).split('\0').filter((file) => file && existsSync(file));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  if (content) cpSync(content, join(folder, 'content'), { recursive: true });
}
