/**
 * Holds every quotation of the content against the text of the article, which is not in the repository:
 *   npm run verify -- <file>
 * Prints one line a statement and every difference, and every file that has the article's own prose in it; ends with 1 when
 * there is any.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/content/folder.ts';
import { formatProblems, type Problem } from '../src/content/problems.ts';
import { readContent, type RawContent } from '../src/content/read.ts';
import { borrowedIn, proseOf } from '../src/quotes/borrowed.ts';
import type { Difference } from '../src/quotes/difference.ts';
import { verify, type Verdict } from '../src/quotes/verify.ts';
import type { Row } from '../src/quotes/verify-statement.ts';
import { stop } from './stop.ts';

function readArticleText(): string {
  const [given] = process.argv.slice(2);
  const hint = 'Hint: give the file with the text of the article, such as npm run verify -- article.txt.';
  if (!given) stop(`No file was named. ${hint}`);
  try {
    return readFileSync(path.resolve(process.env.INIT_CWD ?? '.', given), 'utf8');
  } catch (error) {
    stop(`${given}: the file cannot be read (${(error as NodeJS.ErrnoException).code}). ${hint}`);
  }
}

function table(rows: readonly Row[]): string {
  const head = ['ref', '¶.s', 'start–end', 'words', 'selector', 'result', 'statement'];
  const lines = rows.map(({ ref, id, place, start, end, words, selector, isExact }) => {
    const span = start === undefined ? '–' : `${start}–${end}`;
    return [ref, place, span, String(words ?? '–'), selector, isExact ? 'exact' : 'DIFFERS', id];
  });
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] as string).length)));
  return all
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function checks({ checks: list }: Verdict): string {
  return list
    .map(
      ({ name, found, differences }) =>
        `${differences.length === 0 ? 'ok     ' : 'DIFFERS'}  ${name}: ${found}`,
    )
    .join('\n');
}

function located(raw: RawContent, { id, path: at, what, hint }: Difference): Problem {
  const entry =
    id === undefined ? raw.documents.article : raw.entries.quotes.find(({ record }) => record.id === id);
  return { file: entry?.file ?? 'article.yaml', line: entry?.lineOf(at) ?? 1, what, hint };
}

function filesOfRepository(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  } catch {
    stop("Git cannot list the files, to look for the article's prose in them. Hint: run it in a clone.");
  }
}

/** A line for each file of the repository that has prose of the article in it. */
function borrowed(text: string): string[] {
  const files = filesOfRepository();
  const prose = proseOf(text);
  return files.flatMap((file) => {
    const run = borrowedIn(prose, readFileSync(file, 'utf8'));
    return run ? [`${file}: has the article's own prose: "${run}". Hint: say it in other words.`] : [];
  });
}

function main(): void {
  const text = readArticleText();
  const raw = readContent(contentFolder);
  const unreadable = raw.problems.filter(({ file }) => file === 'article.yaml' || file.startsWith('quotes/'));
  const article = raw.documents.article?.record;
  if (unreadable.length > 0 || !article) stop(formatProblems(unreadable));
  const verdict = verify(
    text,
    article,
    raw.entries.quotes.map(({ record }) => record),
  );
  console.log(`${table(verdict.rows)}\n\n${checks(verdict)}\n`);
  if (verdict.differences.length > 0)
    stop(formatProblems(verdict.differences.map((one) => located(raw, one))));
  const quoted = verdict.rows.filter(({ words }) => words !== undefined).length;
  console.log(`${verdict.rows.length} statements, ${quoted} of them with quotation marks: all exact.`);
  const found = borrowed(text);
  if (found.length > 0) stop(found.join('\n'));
  console.log('No file of the repository has prose of the article in it.');
}

main();
