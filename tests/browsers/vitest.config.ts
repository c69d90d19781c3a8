/** The stories in browsers that Playwright does not drive. One after another: two at once would wait for each other. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: { include: ['tests/browsers/**/*.test.ts'] },
});
