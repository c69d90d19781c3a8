/**
 * What is wrong with a content file, said in one way everywhere:
 * `file:line: what is wrong, with the value. Hint: the next action.`
 * Knows nothing of schemas or of Astro.
 */
import { closest, distance } from 'fastest-levenshtein';
import type { Path } from './yaml.ts';

export interface Problem {
  /** Path of the file from the content folder. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** What is wrong, with the value, without a full stop. */
  what: string;
  /** What to do next, without a full stop. */
  hint: string;
}

/** Something that stands in a file and knows its lines. */
export interface Placed {
  file: string;
  lineOf(path?: Path): number;
}

/** A problem with one field of something that stands in a file. */
export function problemAt(placed: Placed, path: Path, what: string, hint: string): Problem {
  return { file: placed.file, line: placed.lineOf(path), what, hint };
}

/** One line a problem. */
function formatProblem({ file, line, what, hint }: Problem): string {
  return `${file}:${line}: ${what}. Hint: ${hint}.`;
}

/** All problems in the order of their files and lines, each said once. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.what.localeCompare(b.what, 'en'),
  );
  return [...new Set(sorted.map(formatProblem))].join('\n');
}

/** Thrown by the build: every problem at once. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const number = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${number} in the content:\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

/** `did you mean "x"`, when one of the known names is near enough, else the fallback. */
export function suggest(value: string, known: readonly string[], fallback: string): string {
  if (known.length === 0) return fallback;
  const nearest = closest(value, [...known]);
  const isNear = distance(value, nearest) <= Math.max(2, Math.floor(value.length / 3));
  return isNear ? `did you mean "${nearest}"` : fallback;
}
