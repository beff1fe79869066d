import { defineConfig } from 'vitest/config';
// biome-ignore lint/correctness/useImportExtensions: plain JavaScript, its types are in the .d.mts beside it
import { hasDisplay } from './scripts/find-browser.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          // Some start a command as a process of its own, while browsers run beside them.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'end-to-end',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          // Two browsers at a time where each has a screen of its own; else they would take each other's focus.
          maxWorkers: hasDisplay() ? 1 : 2,
          // Real browsers on a busy machine: what fails twice is a failure.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
