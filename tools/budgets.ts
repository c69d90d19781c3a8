/**
 * `npm run budgets`, after a build: runs every check that holds a budget, and prints what each measured as a table in Markdown.
 * Finds the checks by their import of `tests/budgets.ts`; knows nothing of how they measure.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { budgets, type Budget, type BudgetId, type Measured } from '../tests/budgets.ts';
import { run } from './steps.ts';
import { stop } from './stop.ts';

const file = path.resolve('test-results/measured.jsonl');

const checks = ['tests/unit', 'tests/build', 'tests/browser']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  )
  .filter((name) => /\.(test|spec)\.ts$/.test(name))
  .filter((name) => /import \{[^}]*\bhold\b[^}]*\} from '[./]+budgets\.ts'/.test(readFileSync(name, 'utf8')))
  .filter((name) => path.basename(name) !== 'budgets.test.ts')
  .sort();

/** The largest of what was measured, or nothing. */
function worst(id: BudgetId, all: readonly Measured[]): Measured | undefined {
  return all.filter((one) => one.id === id).sort((a, b) => b.value - a.value)[0];
}

const number = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toFixed(value < 1 ? 3 : 1)));

function row(id: BudgetId, all: readonly Measured[]): string {
  const { what, most, unit, why }: Budget = budgets[id];
  const measured = worst(id, all);
  const found = measured ? `${number(measured.value)} (${measured.where})` : 'see `npm run bench`';
  return `| ${what} | ${number(most)} ${unit} | ${found} | ${why} |`;
}

const site = process.env.SITE_DIR ?? 'dist';
if (!existsSync(path.join(site, 'index.html')))
  stop(`${site} is not there. Hint: run "npm run build" first.`);
mkdirSync(path.dirname(file), { recursive: true });
rmSync(file, { force: true });
writeFileSync(file, '');
const env = { MEASURED: file };
const browser = checks.filter((name) => name.startsWith('tests/browser'));
const kept = [
  await run({
    title: 'Units and the build',
    command: ['vitest', 'run', ...checks.filter((name) => !browser.includes(name))],
    env,
  }),
  await run({
    title: 'In the browser',
    command: ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...browser],
    env,
  }),
];

const all = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Measured);
const rows = (Object.keys(budgets) as BudgetId[]).map((id) => row(id, all));
console.log(`\n${['| what | at most | measured | why |', '| --- | --- | --- | --- |', ...rows].join('\n')}`);
process.exit(kept.every(Boolean) ? 0 : 1);
