/**
 * The slips of an editor: single edits of one file, made by chance. An edit may turn out to change nothing.
 * Knows lines, characters and what an id, a date and a number look like; knows no schema.
 */
import type { Chance } from '../../search/seeded.ts';

type Edit = (text: string, chance: Chance) => string;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const dates = /\b\d{4}-\d{2}-\d{2}\b/g;
const numbers = /(?<![\w-])\d+(?:\.\d+)?(?![\w-])/g;
const ids = /\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g;

/** The text with one match of a pattern replaced. */
function replaced(text: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const { 0: found, index } = chance.pick(all);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}

/** The text with its lines changed; `at` is the line that chance picked. */
const onLines =
  (change: (lines: string[], at: number, chance: Chance) => void): Edit =>
  (text, chance) => {
    const lines = text.split('\n');
    change(lines, chance.below(lines.length - 1), chance);
    return lines.join('\n');
  };

const depth = (line: string) => line.search(/\S|$/);

/** How many lines a field or an entry takes, with all that lies below it. */
function extent(lines: readonly string[], at: number): number {
  const own = depth(lines[at] ?? '');
  const next = lines.findIndex((line, i) => i > at && line.trim() !== '' && depth(line) <= own);
  return (next === -1 ? lines.length : next) - at;
}

/** The nearest line at or above that begins what a pattern says. */
const above = (lines: readonly string[], at: number, pattern: RegExp): number =>
  lines.findLastIndex((line, i) => i <= at && pattern.test(line));

export const edits = {
  'delete a line': onLines((lines, at) => void lines.splice(at, 1)),
  'repeat a line': onLines((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  'swap two lines': onLines((lines, at) => void lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  'change a character': (text, chance) =>
    replaced(text, /[\p{L}\d]/gu, chance, (one) =>
      /\d/.test(one) ? String((Number(one) + 1 + chance.below(9)) % 10) : chance.pick([...letters]),
    ),
  'leave out a character': (text, chance) => replaced(text, /\S/gu, chance, () => ''),
  'swap two ids': (text, chance) => {
    const [one, other] = [chance, chance].map(({ pick }) => pick(text.match(ids) ?? ['']));
    if (!one || !other) return text;
    const names = new RegExp(`(?<![\\w-])(${one}|${other})(?![\\w-])`, 'g');
    return text.replace(names, (found) => (found === one ? other : one));
  },
  'another id': (text, chance) => replaced(text, ids, chance, () => chance.pick(text.match(ids) ?? [''])),
  'change a date': (text, chance) =>
    replaced(text, dates, chance, (found) => {
      const day = new Date(`${found}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() + chance.pick([-30, -7, -1, 1, 7, 30]));
      return Number.isNaN(day.getTime()) ? found : day.toISOString().slice(0, 10);
    }),
  'change a number': (text, chance) =>
    replaced(text, numbers, chance, (found) => String(Number(found) + chance.pick([-10, -1, 1, 10, 100]))),
  'drop a field': onLines((lines, at) => {
    const field = above(lines, at, /^\s*[\w-]+:/);
    if (field >= 0) lines.splice(field, extent(lines, field));
  }),
  'repeat an entry': onLines((lines, at) => {
    const entry = above(lines, at, /^\s*- /);
    if (entry >= 0) lines.splice(entry, 0, ...lines.slice(entry, entry + extent(lines, entry)));
  }),
} as const satisfies Record<string, Edit>;

export type EditName = keyof typeof edits;
