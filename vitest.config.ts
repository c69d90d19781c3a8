/// <reference types="vitest/config" />
/** Unit tests, and claims about a finished build. Browser tests have a runner of their own. */
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  // By itself it leaves a processor to others.
  test: { include: ['tests/{unit,gallery,build,another}/**/*.test.ts'], maxWorkers: '100%' },
});
