/**
 * Checks the content alone: `node tools/run.mjs tools/check-content.ts [folder]`.
 * Lists every problem, or says in one line what is there; then what is worth a look.
 */
import path from 'node:path';
import { contentFolder } from '../src/content/folder.ts';
import { checkContent } from '../src/content/load.ts';
import { ContentError, formatProblems } from '../src/content/problems.ts';

const folder = process.argv[2] ? path.resolve(process.argv[2]) : contentFolder;
const { raw, problems, warnings } = checkContent(folder);

if (warnings.length > 0) console.warn(`Worth a look:\n${formatProblems(warnings)}`);
if (problems.length > 0) {
  console.error(new ContentError(problems).message);
  process.exit(1);
}
const counts = Object.entries(raw.entries).map(([name, entries]) => `${entries.length} ${name}`);
console.log(`The content has no problems: ${counts.join(', ')}.`);
