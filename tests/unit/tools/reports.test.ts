/** At the end of `npm test` each test that failed is named with its place and the beginning of its error. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { outcomeOf } from '../../../tools/reports.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reports-'));

function written(name: string, report: object): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

it('names what failed in a report of Vitest, and a file that could not be run', () => {
  const place = path.resolve('tests/unit/geo.test.ts');
  const file = written('vitest.json', {
    numPassedTests: 2,
    testResults: [
      {
        name: place,
        message: '',
        assertionResults: [
          {
            fullName: 'Kerch lies in Ukraine',
            status: 'failed',
            failureMessages: ['\u001B[31mnot so\u001B[0m'],
          },
          { fullName: 'Sevastopol lies in Ukraine', status: 'passed', failureMessages: [] },
        ],
      },
      { name: path.resolve('tests/unit/lost.test.ts'), message: 'no such module', assertionResults: [] },
    ],
  });
  expect(outcomeOf(file)).toEqual({
    passed: 2,
    failures: [
      'tests/unit/geo.test.ts: Kerch lies in Ukraine: not so',
      'tests/unit/lost.test.ts: the file could not be run: no such module',
    ],
  });
});

it('names what failed in a report of Playwright, however deep, and what failed around the tests', () => {
  const failed = {
    file: 'zoom.spec.ts',
    line: 7,
    title: 'the map zooms',
    ok: false,
    tests: [{ results: [{ errors: [{ message: 'Error: expected 2\n  received 1' }] }] }],
  };
  const passed = { file: 'zoom.spec.ts', line: 9, title: 'it stays', ok: true, tests: [] };
  const file = written('playwright.json', {
    stats: { expected: 1 },
    errors: [{ message: 'the server did not start' }],
    suites: [{ specs: [passed], suites: [{ specs: [failed] }] }],
  });
  expect(outcomeOf(file)).toEqual({
    passed: 1,
    failures: [
      'zoom.spec.ts:7: the map zooms: Error: expected 2 received 1',
      'Playwright: the server did not start',
    ],
  });
});

it('counts a report that was not written as a failure', () => {
  const { passed, failures } = outcomeOf(path.join(folder, 'none.json'));
  expect(passed).toBe(0);
  expect(failures).toEqual([expect.stringContaining('was not written')]);
});
