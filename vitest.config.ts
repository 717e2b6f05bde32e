import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests compare what is said of mistakes in English; without this it is said in Lithuanian.
    env: { CHECK_LANG: 'en' },
    // For two cores: vitest by itself would leave one idle, and what builds or waits for a browser leaves a third of both to another.
    // Files share what they import: none changes it.
    projects: [
      // Pure functions, beside the code.
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], isolate: false, maxWorkers: 2 } },
      // What only shows in the built files.
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, isolate: false, maxWorkers: 3 } },
      // What only shows in a browser; three of them on two cores may let one wait for seconds.
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 120_000, isolate: false, maxWorkers: 3, expect: { poll: { timeout: 10_000 } } } },
      // Whether a page looks the same before and after its styles were cut: “npm run check:pages”, not “npm test”.
      { test: { name: 'pages', include: ['tests/pages/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 120_000 } },
      // What “npm run trust” proves, not “npm test”: builds that are killed, markup in every field, archives that replay.
      { test: { name: 'trust', include: ['tests/trust/*.test.ts'], testTimeout: 600_000, hookTimeout: 300_000, maxWorkers: 2 } },
      // What measures, and so runs after all of these and by itself.
      { test: { name: 'trust-alone', include: ['tests/trust/alone/*.test.ts'], testTimeout: 120_000, maxWorkers: 1 } },
      // The editor in a browser: “npm run check:cms”, not “npm test”.
      { test: { name: 'cms', include: ['tests/cms/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 120_000 } },
    ],
  },
});
