import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresFolder, type Bullet } from '../../../scripts/lib/trust-table.ts';

/** Notes one figure of a proof for `docs/trust.md`: under which heading, what was asked, what was found. Call it after the assertions, so that a failed proof leaves no line. */
export function figure(bullet: Bullet, asked: string, found: string | number): void {
  mkdirSync(figuresFolder, { recursive: true });
  const name = createHash('sha256').update(`${bullet}\n${asked}`).digest('hex').slice(0, 16);
  writeFileSync(join(figuresFolder, `${name}.json`), JSON.stringify({ bullet, asked, found: String(found) }));
}
