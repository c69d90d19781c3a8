/**
 * The frames that were pinned for ever: which there are, and whether each still is what it was. They stand in the
 * content folder under `pinned/`, one folder for each version, named after the bytes of its frame.
 * Reads and checks; changes nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { filesIn } from '../../built.ts';
import { ContentError, type Problem } from '../../content/problems.ts';
import { date, id, list, text } from '../../content/schemas/fields.ts';
import { validate } from '../../content/validate.ts';
import { readYaml } from '../../content/yaml.ts';

const hash = z
  .string()
  .regex(/^[0-9a-f]{12}$/, { error: 'a version is twelve figures or letters from a to f' });

const version = z.strictObject({
  figure: id('The figure.'),
  hash: hash.describe('The name of the version: the start of the SHA-256 of its frame.'),
  pinned: date('The day it was pinned.'),
});

const notice = z.strictObject({
  figure: id('The figure whose pinned frames show the note.'),
  versions: list(hash, 'The versions that show it; all of them when left out.'),
  date: date('The day of the note.'),
  text: text('What is wrong in the drawing, and what is right.'),
});

export type Version = z.output<typeof version>;
export type Notice = z.output<typeof notice>;

export interface Pins {
  /** The oldest first. */
  versions: readonly Version[];
  notices: readonly Notice[];
  /** Every pinned file, by its path under /v/. */
  files: readonly string[];
}

export const names = { versions: 'versions.yaml', notices: 'notices.yaml', sums: 'SHA256SUMS' } as const;
const own: readonly string[] = Object.values(names);

/** The folder of the pinned frames in a content folder. */
export const pinnedFolder = (contentFolder: string): string => path.join(contentFolder, 'pinned');

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The name of the version that these bytes are. */
export const versionOf = (frame: string | Uint8Array): string => sha256(frame).slice(0, 12);

/** The newest pinned version of a figure. */
export const newestOf = (versions: readonly Version[], figure: string): Version | undefined =>
  versions.filter((one) => one.figure === figure).at(-1);

function readList<T extends z.ZodType>(folder: string, name: string, schema: T) {
  const file = `pinned/${name}`;
  const full = path.join(folder, name);
  if (!existsSync(full)) return { values: [], problems: [] };
  const located = readYaml(file, readFileSync(full, 'utf8'));
  if (Array.isArray(located)) return { values: [], problems: located };
  const result = validate(z.array(schema), located.value ?? [], file, located);
  return 'problems' in result ? { values: [], ...result } : { values: result.value, problems: [] };
}

const problem = (file: string, line: number, what: string, hint: string): Problem => ({
  file: `pinned/${file}`,
  line,
  what,
  hint,
});

const undo =
  'a pinned file never changes: take it back from the history, and pin the new drawing as a new version';

/** Holds every file against the sum that was written down when it was pinned. */
function checkSums(folder: string, files: readonly string[]): Problem[] {
  const list = path.join(folder, names.sums);
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  const sums = new Map(lines.map((line, i) => [line.slice(66), { sum: line.slice(0, 64), line: i + 1 }]));
  const changed = [...sums].flatMap(([file, { sum, line }]) => {
    if (!files.includes(file)) return [problem(names.sums, line, `the pinned file ${file} is missing`, undo)];
    const now = sha256(readFileSync(path.join(folder, file)));
    if (now === sum) return [];
    return [problem(file, 1, `the pinned file was changed: its SHA-256 is ${now}, not ${sum}`, undo)];
  });
  const unlisted = files
    .filter((file) => !sums.has(file))
    .map((file) =>
      problem(file, 1, `${names.sums} does not list this file`, 'pin by npm run pin -- <figure>'),
    );
  return [...changed, ...unlisted];
}

const frameOf = ({ hash: name, figure }: Version): string => `${name}/embed/${figure}/index.html`;

/** Whether each listed version has its frame, under the name that its bytes give it. */
function checkVersions(folder: string, { versions, notices, files }: Pins): Problem[] {
  const frames = versions.flatMap((one) => {
    const file = frameOf(one);
    const isThere = files.includes(file) && versionOf(readFileSync(path.join(folder, file))) === one.hash;
    return isThere ? [] : [problem(names.versions, 1, `${file} is not there as it was pinned`, undo)];
  });
  const known = new Set(versions.map((one) => one.figure));
  const lost = notices
    .filter(({ figure }) => !known.has(figure))
    .map(({ figure }) =>
      problem(names.notices, 1, `no version of "${figure}" is pinned`, `use one of ${[...known].join(', ')}`),
    );
  return [...frames, ...lost];
}

/** Every pinned version; throws all problems at once when a file is not what it was. */
export function readPins(contentFolder: string): Pins {
  const folder = pinnedFolder(contentFolder);
  if (!existsSync(folder)) return { versions: [], notices: [], files: [] };
  const versions = readList(folder, names.versions, version);
  const notices = readList(folder, names.notices, notice);
  const files = filesIn(folder).filter((name) => !own.includes(name));
  const pins = { versions: versions.values, notices: notices.values, files };
  const problems = [
    ...versions.problems,
    ...notices.problems,
    ...checkSums(folder, pins.files),
    ...checkVersions(folder, pins),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return pins;
}
