/**
 * Five hundred slips of an editor, one at a time, in the real content: each is refused with a useful message, or changes no
 * record, or changes what the files alone cannot prove wrong; the last are counted by kind and printed. `npm test` makes the
 * first 120, so that chance has little say in how many; `npm run mutate` makes all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { formatProblems } from '../../../src/content/problems.ts';
import { readContent, type RawContent } from '../../../src/content/read.ts';
import { checkRules } from '../../../src/content/rules/index.ts';
import { chance } from '../search/seeded.ts';
import { differences, recordsOf } from './mutation/differences.ts';
import { edits, type EditName } from './mutation/edits.ts';
import { replaced } from './mutation/read-once.ts';

vi.mock('../../../src/content/files.ts', async (original) => {
  const { remembering, replaced } = await import('./mutation/read-once.ts');
  const files = await original<typeof import('../../../src/content/files.ts')>();
  const readText = remembering('text', files.readText);
  return {
    ...files,
    readText: (root: string, file: string) => (file === replaced.file ? replaced.text : readText(root, file)),
  };
});
vi.mock('../../../src/content/yaml.ts', async (original) => {
  const { remembering } = await import('./mutation/read-once.ts');
  const yaml = await original<typeof import('../../../src/content/yaml.ts')>();
  return { ...yaml, readYaml: remembering('yaml', yaml.readYaml) };
});
vi.mock('../../../src/content/mdx.ts', async (original) => {
  const { remembering } = await import('./mutation/read-once.ts');
  const mdx = await original<typeof import('../../../src/content/mdx.ts')>();
  return { ...mdx, readMdx: remembering('mdx', mdx.readMdx) };
});

const root = 'content';
const count = Number(process.env.MUTATIONS ?? 120);
const seed = 20140328;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(yaml|mdx)$/.test(file))
  .sort();

/** By their length, so that a long file has as many slips as its lines deserve. */
const texts = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const byLength = files.flatMap((file) => Array<string>(Math.ceil((texts.get(file)?.length ?? 0) / 400)).fill(file));

interface Outcome {
  edit: EditName;
  file: string;
  verdict: string;
  /** What was said, or the fields that changed. */
  detail: string;
}

const before = new Map<string, ReturnType<typeof recordsOf>>();

function judge(raw: RawContent, file: string): Pick<Outcome, 'verdict' | 'detail'> {
  const problems = [...raw.problems, ...checkRules(raw)];
  if (problems.length > 0) return { verdict: 'refused', detail: formatProblems(problems) };
  const changed = differences(before.get(file) ?? new Map(), recordsOf(raw, file));
  if (changed.length === 0) return { verdict: 'harmless: no record has changed', detail: '' };
  const kinds = [...new Set(changed.map(({ kind }) => kind))].join(' and ');
  return { verdict: kinds, detail: [...new Set(changed.map(({ field }) => field))].join(', ') };
}

function run(): Outcome[] {
  const sound = readContent(root);
  expect([...sound.problems, ...checkRules(sound)]).toEqual([]);
  for (const file of files) before.set(file, recordsOf(sound, file));
  const dice = chance(seed);
  const names = Object.keys(edits) as EditName[];
  const outcomes: Outcome[] = [];
  while (outcomes.length < count) {
    const [file, edit] = [dice.pick(byLength), dice.pick(names)];
    const text = texts.get(file) ?? '';
    const edited = edits[edit](text, dice);
    if (edited === text) continue;
    Object.assign(replaced, { file, text: edited });
    outcomes.push({ edit, file, ...judge(readContent(root), file) });
  }
  return outcomes;
}

/** Kinds of change that no rule can prove wrong from the files alone, each with the reason. */
const beyondProof: Readonly<Record<string, string>> = {
  words: 'a sentence of ours with another right word or number in it, or what others wrote, or a name',
  'prose of a page': 'the same, in an explainer',
  'a number': 'known from one source, and no other record says the same',
  'a date': 'known from one source, and in order with the other dates of its record',
  'an address': 'well-formed; whether it leads there is seen on the web alone',
  'a name from a list': 'another name of the same list',
  'a choice': 'another of the same kind',
  'a field or entry more or less': 'the field may be left out, or the entry may stand there',
  'a record more or less': 'nothing else names the record',
};

test(`${count} slips are refused with a useful message, or are harmless, or beyond proof`, { timeout: 900_000 }, () => {
  const outcomes = run();
  const refused = outcomes.filter(({ verdict }) => verdict === 'refused');
  for (const { detail, edit, file } of refused)
    for (const line of detail.split('\n'))
      expect(line, `${edit} in ${file}`).toMatch(/^[\w./-]+:\d+: .{8,}\. Hint: .{5,}\.$/s);
  const harmless = outcomes.filter(({ verdict }) => verdict.startsWith('harmless'));
  const missed = outcomes.filter((one) => !refused.includes(one) && !harmless.includes(one));
  report(outcomes, refused, harmless, missed);
  const strange = missed.filter(({ verdict }) => verdict.split(' and ').some((kind) => !(kind in beyondProof)));
  expect(strange).toEqual([]);
  expect(refused.length).toBeGreaterThan(outcomes.length / 2);
});

function report(all: Outcome[], refused: Outcome[], harmless: Outcome[], missed: Outcome[]): void {
  const share = (list: Outcome[]) => `${list.length} (${((100 * list.length) / all.length).toFixed(1)} %)`;
  const lines = [
    `${all.length} slips, seed ${seed}: ${share(refused)} refused, ${share(harmless)} harmless (no record changed), ${share(missed)} beyond proof:`,
  ];
  for (const verdict of [...new Set(missed.map((one) => one.verdict))].sort()) {
    const of = missed.filter((one) => one.verdict === verdict);
    const where = [...new Set(of.map(({ detail }) => detail))].slice(0, 12).join('; ');
    lines.push(`  ${of.length} × ${verdict}: ${where}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
