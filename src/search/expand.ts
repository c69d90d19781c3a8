/**
 * Finds for each word of a query the forms that will do: the word itself, its inflections, other names for the
 * same thing, and compounds written otherwise. Fetches the files of words that this takes. Knows no record.
 */
import type { AliasMatch, FindAlias } from './aliases.ts';
import { parts } from './parts.ts';
import { isSmall } from './small-words.ts';
import type { Segment } from './query.ts';
import type { Entry } from './shards.ts';
import type { Store } from './store.ts';
import type { Alternative, Unit } from './units.ts';

export interface Expander {
  store: Store;
  findAlias: FindAlias;
}

/** Whether a record has the word anywhere. */
export const occurs = (entry: Entry | undefined): boolean =>
  Boolean(entry && (entry.words || entry.ours || entry.names || entry.roles));

export const exactly = (...forms: string[]): Alternative => ({
  elements: forms.map((form) => new Set([form])),
  exact: true,
});

/** The same words in any inflection that the index has; a small word has none. */
export async function inflected({ store }: Expander, forms: readonly string[]): Promise<Alternative> {
  const elements = forms.map(async (form) => {
    const { entries, stems } = await store.shard(form);
    if (isSmall(form)) return new Set([form]);
    const stem = entries.get(form)?.stem;
    const kin = stem === undefined ? (await parts.stem()).kinOf(form, stems) : stems.get(stem);
    return new Set([form, ...(kin ?? [])]);
  });
  return { elements: await Promise.all(elements), exact: false };
}

/** Written as one word where it was typed as two, and the other way round, also in another inflection. */
async function compounds({ store }: Expander, forms: readonly string[]): Promise<Alternative[]> {
  const whole = forms.join('');
  if (forms.some(isSmall)) return [];
  const { entries, stems } = await store.shard(whole);
  const entry = entries.get(whole);
  if (forms.length > 1) return occurs(entry) ? [exactly(whole)] : [];
  const kin = entry ? [whole] : (await parts.stem()).kinOf(whole, stems);
  const halves = kin.flatMap((form) =>
    (entries.get(form)?.parts ?? []).map((at) => [form.slice(0, at), form.slice(at)] as const),
  );
  await Promise.all(halves.map(([, second]) => store.shard(second)));
  return halves.map((two) => ({ ...exactly(...two), exact: entry !== undefined }));
}

async function aliased(expander: Expander, { same, others }: AliasMatch): Promise<Alternative[]> {
  const inflections = ({ forms }: { forms: readonly string[] }) => inflected(expander, forms);
  return [
    ...same.map(({ forms }) => exactly(...forms)),
    ...(await Promise.all(same.map(inflections))),
    ...(await Promise.all(others.map(async (form) => ({ ...(await inflections(form)), alias: form.text })))),
  ];
}

/** The text of some words, with the stop that ends an abbreviation. */
function textOf({ text, tokens }: Segment, at: number, length: number): string {
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0];
  const typed = text.slice(start, end);
  return typed.includes('.') && text[end] === '.' ? `${typed}.` : typed;
}

const mayBeRound = /\dk$|thousand$/;

/** Another way to write what begins at a place: another form of a name, or of a round number. */
async function aliasAt({ findAlias }: Expander, forms: readonly string[], at: number) {
  const alias = findAlias(forms, at);
  if (alias || !forms.slice(at, at + 6).some((form) => mayBeRound.test(form))) return alias;
  return (await parts.numbers()).roundNumber(forms, at);
}

/** The word at a place, with those after it that belong to it. */
async function unitAt(expander: Expander, segment: Segment, at: number, onlySmall: boolean): Promise<Unit> {
  const all = segment.tokens.map(({ form }) => form);
  const alias = await aliasAt(expander, all, at);
  const small = !alias && isSmall(all[at] as string);
  const pair = all.slice(at, at + 2);
  const isPair = !alias && pair.length > 1 && (await compounds(expander, pair)).length > 0;
  const forms = all.slice(at, at + (alias?.length ?? (isPair ? 2 : 1)));
  const others = small
    ? []
    : [
        ...(await compounds(expander, forms)),
        await inflected(expander, forms),
        ...(alias ? await aliased(expander, alias) : []),
      ];
  return {
    text: textOf(segment, at, forms.length),
    forms,
    small: small && !onlySmall,
    alternatives: [exactly(...forms), ...others],
    prefix: false,
    records: new Set(),
  };
}

/**
 * The units of a segment, the same one for the same words, with every file of words fetched that they need. Small words only count inside a run,
 * unless there are no others.
 */
export async function expand(expander: Expander, segment: Segment): Promise<Unit[]> {
  const { tokens } = segment;
  const onlySmall = tokens.every(({ form }) => isSmall(form));
  const needed = tokens.filter(({ form }) => onlySmall || !isSmall(form));
  await Promise.all(needed.map(({ form }) => expander.store.shard(form)));
  const units: Unit[] = [];
  const known = new Map<string, Unit>();
  for (let at = 0; at < tokens.length; at += units.at(-1)?.forms.length ?? 1) {
    const unit = await unitAt(expander, segment, at, onlySmall);
    const key = unit.forms.join(' ');
    units.push(known.get(key) ?? unit);
    known.set(key, units.at(-1) as Unit);
  }
  return units;
}
