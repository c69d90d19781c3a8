/**
 * What a report of Vitest or of Playwright says: how many tests passed, and which failed, by name and place.
 * It knows their two JSON formats and nothing of what was tested.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Outcome {
  passed: number;
  /** One line for each test that failed: `place: name: beginning of the error`. */
  failures: readonly string[];
}

interface VitestReport {
  numPassedTests: number;
  testResults: readonly {
    name: string;
    message?: string;
    assertionResults: readonly { fullName: string; status: string; failureMessages?: readonly string[] }[];
  }[];
}

interface PlaywrightSuite {
  suites?: readonly PlaywrightSuite[];
  specs?: readonly {
    file: string;
    line: number;
    title: string;
    ok: boolean;
    tests: readonly { results: readonly { errors?: readonly { message?: string }[] }[] }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number };
  errors?: readonly { message?: string }[];
}

/** The first lines of an error, in one: of a comparison they hold both sides. */
const beginningOf = (error: string): string =>
  stripVTControlCharacters(error)
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 5)
    .join(' ');

const line = (place: string, name: string, error = ''): string =>
  [place, name, beginningOf(error)].filter((part) => part !== '').join(': ');

function fromVitest({ numPassedTests, testResults }: VitestReport): Outcome {
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const place = path.relative('.', name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message) return [line(place, 'the file could not be run', message)];
    return failed.map(({ fullName, failureMessages }) => line(place, fullName, failureMessages?.[0]));
  });
  return { passed: numPassedTests, failures };
}

const suitesIn = (suite: PlaywrightSuite): PlaywrightSuite[] => [
  suite,
  ...(suite.suites ?? []).flatMap(suitesIn),
];

function fromPlaywright(report: PlaywrightReport): Outcome {
  const specs = suitesIn(report).flatMap((suite) => suite.specs ?? []);
  const failures = specs
    .filter(({ ok }) => !ok)
    .map(({ file, line: at, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []));
      return line(`${file}:${at}`, title, errors[0]?.message);
    });
  const around = (report.errors ?? []).map(({ message }) => line('Playwright', '', message));
  return { passed: report.stats.expected, failures: [...failures, ...around] };
}

/** What the report in a file says; a report that is not there is one failure. */
export function outcomeOf(file: string): Outcome {
  if (!existsSync(file)) return { passed: 0, failures: [`${file} was not written: the run ended early`] };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
  return 'stats' in report ? fromPlaywright(report) : fromVitest(report);
}
