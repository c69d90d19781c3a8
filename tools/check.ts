/** `npm run check`: content, types, lint, formatting, unused code. Runs all, then says which failed. */
import { run, type Step } from './steps.ts';

const steps: readonly Step[] = [
  { title: 'Content', command: ['tools/check-content.ts'] },
  { title: 'Types', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  { title: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { title: 'Formatting', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { title: 'Unused code', command: ['knip'] },
];

const failed: string[] = [];
for (const step of steps) if (!(await run(step))) failed.push(step.title);

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
