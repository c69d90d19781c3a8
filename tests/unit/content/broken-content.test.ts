/** Each folder of `tests/fixtures/broken-content/` is one way of being wrong, with the text an editor reads. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/load.ts';
import { formatProblems } from '../../../src/content/problems.ts';
import { base, overlaid, removeCopies } from './edited-content.ts';

const folder = path.resolve('tests/fixtures/broken-content');
const cases = readdirSync(folder);

afterAll(removeCopies);

test('there are at least 45 ways of being wrong', () => {
  expect(cases.length).toBeGreaterThanOrEqual(45);
});

test('the content that the cases change has nothing wrong with it', () => {
  expect(formatProblems(checkContent(base).problems)).toBe('');
});

describe('the editor reads what is wrong, and what to do, about', () => {
  test.each(cases)('%s', (name) => {
    const expected = readFileSync(path.join(folder, name, 'expected.txt'), 'utf8');
    expect(expected).toMatch(/^\S+:\d+: \S.*\. Hint: \S.*\.\n/);
    expect(`${formatProblems(checkContent(overlaid(path.join(folder, name))).problems)}\n`).toBe(expected);
  });
});
