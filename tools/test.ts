/**
 * `npm test`: everything, in the order in which a fault is cheapest to find.
 * Its last lines name each test that failed, and count them: `N passed, N failed`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { outcomeOf, type Outcome } from './reports.ts';
import { run, type Step } from './steps.ts';

const results = 'test-results';
const deepPath = '/deep/er/path/';

function vitest(
  title: string,
  what: readonly string[],
  env: Record<string, string> = {},
): Step & { report: string } {
  const report = `${results}/${title.toLowerCase().replaceAll(' ', '-')}.json`;
  const command = [
    'vitest',
    'run',
    ...what,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { title, command, env, report };
}

function playwright(
  title: string,
  env: Record<string, string>,
  folder = 'tests/browser',
): Step & { report: string } {
  const report = `${results}/${title.toLowerCase().replaceAll(' ', '-')}.json`;
  const command = ['playwright', 'test', '--config', `${folder}/playwright.config.ts`];
  return { title, command, env: { ...env, RESULTS: `../../${report}` }, report };
}

const build = (title: string, outDir: string, env: Record<string, string>): Step => ({
  title,
  command: ['astro', 'build', '--outDir', outDir],
  env,
});

/** Files share what they import: all read the same content, and the same built pages. */
const together = '--no-isolate';
/** Under another base path the markup is as valid as before. */
const markup = 'tests/build/markup.test.ts';
/** This one puts other content in the place of what is on disk, so it shares nothing. */
const slips = 'tests/unit/content/mutation.test.ts';

const root = { SITE_DIR: 'dist', BASE_PATH: '/' };
const deep = { SITE_DIR: 'dist-deep', BASE_PATH: deepPath };
const another = { SITE_DIR: 'dist-another', BASE_PATH: '/', CONTENT_DIR: 'tests/fixtures/another-article' };

const steps: readonly (Step & { report?: string })[] = [
  { title: 'Checks', command: ['tools/check.ts'] },
  vitest('Unit tests and gallery', ['tests/unit', 'tests/gallery', '--exclude', slips, together]),
  vitest('Slips in the content', [slips]),
  build('Build', 'dist', root),
  vitest('Claims about the build', ['tests/build', together], root),
  playwright('Browser tests', root),
  { title: "Libraries of other people's pages", command: ['tests/hosts/install.ts'] },
  vitest('Claims about hosts', ['--config', 'tests/hosts/vitest.config.ts'], root),
  playwright('Frames in hosts', root, 'tests/hosts'),
  { title: 'What drives other browsers', command: ['tests/hosts/install.ts', 'tests/browsers'] },
  vitest('Stories in other browsers', ['--config', 'tests/browsers/vitest.config.ts'], root),
  { title: 'The same bytes in a second build', command: ['tools/reproduce.ts'], env: root },
  build('Build under a deep path', 'dist-deep', deep),
  vitest('Claims about the deep build', ['tests/build', '--exclude', markup, together], deep),
  playwright('Browser tests under a deep path', deep),
  build('Build of another article', 'dist-another', another),
  vitest('Claims about another article', ['tests/another'], another),
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const { path, origin } = ensureBrowser();
console.log(`Browser: ${path} (${origin})`);

/** A step without a report of tests counts as one. */
const outcomeOfStep = (succeeded: boolean): Outcome =>
  succeeded ? { passed: 1, failures: [] } : { passed: 0, failures: ['see what it printed above'] };

let passed = 0;
const failures: string[] = [];
for (const step of steps) {
  const succeeded = await run(step);
  const outcome = step.report ? outcomeOf(step.report) : outcomeOfStep(succeeded);
  passed += outcome.passed;
  failures.push(...outcome.failures.map((failure) => `${step.title}: ${failure}`));
  if (!succeeded && outcome.failures.length === 0) failures.push(`${step.title}: it ended with an error`);
  if (!succeeded && step.title.startsWith('Build')) break;
}

console.log(failures.length > 0 ? `\nFailed:\n${failures.join('\n')}\n` : '\nAll of it passed.');
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
