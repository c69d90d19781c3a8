/**
 * What may be done for a word that nothing has: two words typed as one, the beginning of a word, a slip of the
 * keyboard. Loaded when it is needed. Knows words; of records only which have them.
 */
import { inArticle } from './article-words.ts';
import { pagesCovering } from './covering.ts';
import { exactly, inflected, occurs, type Expander } from './expand.ts';
import { gather, presence, type Known } from './known.ts';
import { isSmall } from './small-words.ts';
import { slipsAllowed, slipsBetween } from './nearness.ts';
import { lettersThatDecide } from './shards.ts';
import type { Shard, Store } from './store.ts';
import type { Alternative, Unit } from './units.ts';

/** Where a word must occur: anywhere, or only in names or in roles. */
export type Within = 'names' | 'roles' | undefined;

const shortestPart = 2;

const isUsable = ({ entries }: Shard, form: string, within: Within): boolean =>
  !isSmall(form) && (within ? Boolean(entries.get(form)?.[within]) : occurs(entries.get(form)));

const usable = (shard: Shard, within: Within): string[] =>
  [...shard.entries.keys()].filter((form) => isUsable(shard, form, within));

async function beginnings({ store }: Expander, form: string, within: Within): Promise<Alternative[]> {
  const { words } = await store.opening();
  if (form.length < lettersThatDecide(words)) return [];
  const found = usable(await store.shard(form), within).filter((other) => other.startsWith(form));
  return found.length > 0 ? [{ elements: [new Set(found)], exact: false }] : [];
}

const stands = (unit: Unit, known: Iterable<Known>): boolean =>
  [...known].some((one) => presence(unit, one) !== undefined);

/** Two words typed as one, where a text has them side by side. */
async function split({ store }: Expander, unit: Unit, form: string): Promise<Alternative[]> {
  const { entries } = await store.shard(form);
  for (let at = shortestPart; at <= form.length - shortestPart; at += 1) {
    const [first, second] = [form.slice(0, at), form.slice(at)];
    if (isSmall(first) || isSmall(second) || !occurs(entries.get(first))) continue;
    await store.shard(second);
    const apart = { ...unit, alternatives: [exactly(first, second)] };
    if (stands(apart, gather(store.entry, [apart]).values())) return [exactly(first, second)];
  }
  return [];
}

/** A shorter word with another first letter is simply another word. */
const shortestWithOtherFirst = 5;

/** Most shorter words are near to some other word. */
const shortestFree = 6;

const doubled = /(.)\1/g;

/** A letter doubled or not, or letters in another order. */
const isUsualSlip = (form: string, other: string): boolean =>
  form.replace(doubled, '$1') === other.replace(doubled, '$1') ||
  [...form].sort().join('') === [...other].sort().join('');

/** A short word may be any slip of a name; of another word only a usual one. */
function mostSlips(form: string, other: string, isName: boolean): number {
  const most = slipsAllowed(form.length);
  if (form.length < shortestFree && !isName && !isUsualSlip(form, other)) return 0;
  if (form[0] === other[0]) return most;
  return form.length < shortestWithOtherFirst ? 0 : 1;
}

/** The nearest word that occurs; of several, the one in most of our words. */
function nearest(shards: readonly Shard[], form: string, within: Within): string | undefined {
  const most = slipsAllowed(form.length);
  const near = shards.flatMap((shard) =>
    usable(shard, within)
      .map((other) => ({
        other,
        slips: slipsBetween(form, other, most),
        weight: shard.entries.get(other)?.ours ?? '',
        isName: Boolean(shard.entries.get(other)?.names),
      }))
      .filter(({ other, slips, isName }) => slips <= mostSlips(form, other, isName)),
  );
  near.sort((a, b) => a.slips - b.slips || b.weight.length - a.weight.length || (a.other < b.other ? -1 : 1));
  return near[0]?.other;
}

/** A slip of the keyboard in the first letters is looked for only while this many files of words are all there are. */
const few = 32;

/** Every file of words, when there are few; else none. */
async function allShards(store: Store): Promise<Shard[]> {
  const { words } = await store.opening();
  return words > few ? [] : Promise.all(Array.from({ length: words }, (_, place) => store.shardAt(place)));
}

/** The word that was probably meant; a slip in the first letters is looked for only when there is no other. */
async function meant({ store }: Expander, form: string, within: Within): Promise<string | undefined> {
  if (slipsAllowed(form.length) === 0) return undefined;
  return nearest([await store.shard(form)], form, within) ?? nearest(await allShards(store), form, within);
}

/** A number is whole as it is typed, and another number is no slip. */
const isNumber = (form: string): boolean => /\d/.test(form);

/** So is an abbreviation: UN is not the beginning of another word. */
const isAbbreviation = (text: string): boolean => /\.|^\p{Lu}{2,3}$/u.test(text);

/** The unit with other forms that occur, or as it was. `open`: it may be the beginning of a word. */
export async function rescue(expander: Expander, unit: Unit, open: boolean, within?: Within): Promise<Unit> {
  const [form, second] = unit.forms;
  if (form === undefined || second !== undefined || unit.small || isNumber(form)) return unit;
  const apart = within ? [] : await split(expander, unit, form);
  if (apart.length > 0) return { ...unit, alternatives: [...unit.alternatives, ...apart] };
  const longer = open && !isAbbreviation(unit.text) ? await beginnings(expander, form, within) : [];
  if (longer.length > 0) return { ...unit, alternatives: longer, prefix: true };
  const isWord = inArticle(expander.store, unit) || (await pagesCovering(expander.store, form)).length > 0;
  const correction = isWord && !within ? undefined : await meant(expander, form, within);
  if (correction === undefined) return unit;
  return { ...unit, alternatives: [await inflected(expander, [correction])], correction };
}
