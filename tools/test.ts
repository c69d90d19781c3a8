/**
 * `npm test`: everything, in the order in which a fault is cheapest to find.
 * Its last lines name each test that failed, and count them: `N passed, N failed`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { outcomeOf, type Outcome } from './reports.ts';
import { run, runBeside, type Step } from './steps.ts';

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

/**
 * Steps of one stage run at once: alone, each would leave a processor or the network to itself. Never two builds: both
 * would write what Astro keeps in `.astro`.
 */
const stages: readonly (readonly (Step & { report?: string })[])[] = [
  [{ title: 'Checks', command: ['tools/check.ts'] }],
  [
    vitest('Unit tests and gallery', ['tests/unit', 'tests/gallery', '--exclude', slips, together]),
    { title: "Libraries of other people's pages", command: ['tests/hosts/install.ts'] },
    { title: 'What drives other browsers', command: ['tests/hosts/install.ts', 'tests/browsers'] },
  ],
  [build('Build', 'dist', root), vitest('Slips in the content', [slips])],
  [vitest('Claims about the build', ['tests/build', together], root)],
  [playwright('Browser tests', root)],
  [playwright('Frames in hosts', root, 'tests/hosts')],
  [
    { title: 'The same bytes in a second build', command: ['tools/reproduce.ts'], env: root },
    vitest('Claims about hosts', ['--config', 'tests/hosts/vitest.config.ts'], root),
  ],
  [
    build('Build of another article', 'dist-another', another),
    vitest('Stories in other browsers', ['--config', 'tests/browsers/vitest.config.ts'], root),
  ],
  [
    build('Build under a deep path', 'dist-deep', deep),
    vitest('Claims about another article', ['tests/another'], another),
  ],
  [vitest('Claims about the deep build', ['tests/build', '--exclude', markup, together], deep)],
  [playwright('Browser tests under a deep path', deep)],
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
for (const stage of stages) {
  const succeeded = await Promise.all(stage.map(stage.length > 1 ? runBeside : run));
  for (const [i, { title, report }] of stage.entries()) {
    const hasSucceeded = succeeded[i] ?? false;
    const outcome = report ? outcomeOf(report) : outcomeOfStep(hasSucceeded);
    passed += outcome.passed;
    failures.push(...outcome.failures.map((failure) => `${title}: ${failure}`));
    if (!hasSucceeded && outcome.failures.length === 0) failures.push(`${title}: it ended with an error`);
  }
  // What follows would test an old build, or none.
  if (stage.some(({ title }, i) => title.startsWith('Build') && !succeeded[i])) break;
}

console.log(failures.length > 0 ? `\nFailed:\n${failures.join('\n')}\n` : '\nAll of it passed.');
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
