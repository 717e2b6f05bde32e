// Builds the production site, then serves it: the quick start of the README.
await import('./build.ts');
await import('./preview.ts');

export {};
