/**
 * The files of the index in the browser: fetched when first needed, unpacked once, kept.
 * A file that could not be fetched is asked for again the next time. Knows no query.
 */
import { keeping } from './keep.ts';
import { isSmall } from './small-words.ts';
import { files, textsPerFile, type Facts, type Opening, type TextRecord } from './layout.ts';
import {
  shardOf,
  smallShardOf,
  unpackDictionary,
  type Dictionary,
  type Entry,
  type PackedDictionary,
} from './shards.ts';
import type { Load } from './types.ts';

/** One file of words, with the words of each stem. */
export interface Shard {
  entries: Dictionary;
  stems: Map<string, string[]>;
}

function shardFrom(packed: PackedDictionary): Shard {
  const entries = unpackDictionary(packed);
  const stems = new Map<string, string[]>();
  for (const [form, { stem = form }] of entries) stems.set(stem, [...(stems.get(stem) ?? []), form]);
  return { entries, stems };
}

export interface Store {
  opening(): Promise<Opening>;
  /** The file of words that a word would stand in. */
  shard(form: string): Promise<Shard>;
  /** A file of words by its number. */
  shardAt(place: number): Promise<Shard>;
  /** What is known of a word in the files fetched so far. */
  entry(form: string): Entry | undefined;
  texts(record: number): Promise<TextRecord>;
  facts(): Promise<Facts>;
  /** A file that needs no unpacking. */
  file<T>(name: string): Promise<T>;
}

const same = <T>(value: T): T => value;

/** Each file once, by its name. */
const filesFrom = (load: Load) =>
  keeping((name: string, unpack: (value: never) => unknown) =>
    load(name).then((value) => unpack(value as never)),
  ) as <T, R>(name: string, unpack: (value: T) => R) => Promise<R>;

/** Opens the index that `load` fetches from. */
export function openStore(load: Load): Store {
  const get = filesFrom(load);
  const unpacked = new Map<string, Shard>();
  const file = <T>(name: string) => get(name, same<T>);
  const opening = () => file<Opening>(files.opening);
  const shardNamed = (name: string) =>
    get(name, (packed: PackedDictionary) => {
      const shard = shardFrom(packed);
      for (const form of shard.entries.keys()) unpacked.set(form, shard);
      return shard;
    });
  const shardAt = (place: number) => shardNamed(files.words(place));
  return {
    file,
    opening,
    facts: () => file(files.facts),
    entry: (form) => unpacked.get(form)?.entries.get(form),
    async shard(form) {
      const { words, small } = await opening();
      return isSmall(form)
        ? shardNamed(files.small(smallShardOf(form, small)))
        : shardAt(shardOf(form, words));
    },
    shardAt,
    async texts(record) {
      const page = await file<TextRecord[]>(files.texts(Math.floor(record / textsPerFile)));
      return page[record % textsPerFile] as TextRecord;
    },
  };
}
