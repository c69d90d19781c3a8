/**
 * `npm run check`: content, types, lint, formatting, unused code. Runs all, then says which failed. Types take half of the time,
 * so the other checks run beside them.
 */
import { existsSync } from 'node:fs';
import { runBeside, type Step } from './steps.ts';

/** The bench has packages of its own; without them its types cannot be known, which `npm run bench` mends. */
function benchTypes(): Step[] {
  if (existsSync('tests/bench/node_modules'))
    return [
      {
        title: 'Types of the bench',
        command: ['node_modules/typescript/lib/tsc.js', '--noEmit', '-p', 'tests/bench'],
      },
    ];
  console.log('Types of the bench: skipped, because its packages are not installed.');
  return [];
}

const lanes: readonly (readonly Step[])[] = [
  [
    { title: 'Content', command: ['tools/check-content.ts'] },
    { title: 'Types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
    ...benchTypes(),
  ],
  [
    { title: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
    { title: 'Formatting', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
    { title: 'Unused code', command: ['knip'] },
  ],
];

const failed: string[] = [];
await Promise.all(
  lanes.map(async (lane) => {
    for (const step of lane) if (!(await runBeside(step))) failed.push(step.title);
  }),
);

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
