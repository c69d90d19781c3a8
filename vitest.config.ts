/// <reference types="vitest/config" />
/** Unit tests, and claims about a finished build. Browser tests have a runner of their own. */
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/{unit,gallery,build,another}/**/*.test.ts'],
    // By itself it leaves a processor to others.
    maxWorkers: '100%',
    // A busy machine is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
