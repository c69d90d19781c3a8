/** `npm run mutate`: five hundred slips of an editor in the real content, and what became of each; takes a few minutes. */
import { run } from './steps.ts';

const [count = '500'] = process.argv.slice(2);
const done = await run({
  title: `${count} slips`,
  command: ['vitest', 'run', 'tests/unit/content/mutation.test.ts'],
  env: { MUTATIONS: count },
});
process.exit(done ? 0 : 1);
