/** Every budget is one that something holds, and says why it is there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { budgets, hold } from '../budgets.ts';

const checks = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !/node_modules|^budgets\.ts$/.test(file))
  .filter((file) => path.basename(file) !== 'budgets.test.ts')
  .map((file) => readFileSync(path.join('tests', file), 'utf8'))
  .join('\n');

test.each(Object.keys(budgets))('something holds %s', (id) => {
  expect(checks).toMatch(new RegExp(`hold\\([^;]*'${id}'|budgets(\\['${id}'\\]|\\.${id}\\b)`));
});

test.each(Object.entries(budgets))('%s has a limit and a reason', (_id, { what, most, why }) => {
  expect(most).toBeGreaterThan(0);
  expect(what.length).toBeGreaterThan(5);
  expect(why.split(' ').length).toBeGreaterThan(4);
});

test('what is too much is refused, with what, where, how much and why', () => {
  expect(() => hold('loader', 500, '/embed.js')).not.toThrow();
  expect(() => hold('loader', 501, '/embed.js')).toThrow(
    '/embed.js: Loader on an editor’s page is 501 bytes gzip, and may be 500. Why: somebody else’s page pays for it. Hint: make it lighter, or change tests/budgets.ts and say why.',
  );
});

test('the page about reading without a network names no less than a reader may be sent', () => {
  const most = (budgets['offline-copy'].most / 1_000_000).toFixed(1);
  expect(readFileSync('docs/offline.md', 'utf8')).toContain(`| ${most} MB over the wire, once`);
});
