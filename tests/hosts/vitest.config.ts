/** What other people's programs make of our addresses and snippets: no browser, and none of the site's own code. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  // The first test of a file loads its libraries, which takes seconds where the machine is busy.
  test: { include: ['tests/hosts/**/*.test.ts'], testTimeout: 60_000 },
});
