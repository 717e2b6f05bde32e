import { dev } from 'astro';
import { readOptions, stop } from './lib/options.ts';

const { port } = readOptions();
// Writers see their drafts here, and nowhere else.
process.env.SHOW_DRAFTS = '1';

// Ends at once: closing politely can hang on a folder that is being removed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));

try {
  const { address } = await dev({ ...(port && { server: { port } }), logLevel: 'warn' });
  const { base } = (await import('../src/project.ts')).projectAddress();
  console.log(`\n  The site is at http://localhost:${address.port}${base}  (Ctrl+C ends it; pages follow every saved change)\n`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
