/**
 * The files of the index in the browser: fetched when first needed, unpacked once, kept.
 * A file that could not be fetched is asked for again the next time. Knows no query.
 */
import { keeping } from './keep.ts';
import { parts } from './parts.ts';
import { isSmall } from './small-words.ts';
import {
  files,
  textsPerFile,
  type AbsentWords,
  type Facts,
  type Opening,
  type PackedPages,
  type TextRecord,
} from './layout.ts';
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
  /** Every file of words, when there are few; else none. */
  allShards(): Promise<Shard[]>;
  /** What is known of a word in the files fetched so far. */
  entry(form: string): Entry | undefined;
  texts(record: number): Promise<TextRecord>;
  facts(): Promise<Facts>;
  /** The pages that cover a word, by its stem; none when it is on no page. */
  pagesFor(form: string): Promise<{ title: string; address: string }[]>;
}

/** A slip of the keyboard in the first letters is looked for only while this many files are all there are. */
const few = 32;

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
  const opening = () => get(files.opening, same<Opening>);
  const shardNamed = (name: string) =>
    get(name, (packed: PackedDictionary) => {
      const shard = shardFrom(packed);
      for (const form of shard.entries.keys()) unpacked.set(form, shard);
      return shard;
    });
  return {
    opening,
    facts: () => get(files.facts, same<Facts>),
    entry: (form) => unpacked.get(form)?.entries.get(form),
    async shard(form) {
      const { words, small } = await opening();
      if (isSmall(form)) return shardNamed(files.small(smallShardOf(form, small)));
      return shardNamed(files.words(shardOf(form, words)));
    },
    async allShards() {
      const { words } = await opening();
      if (words > few) return [];
      return Promise.all(Array.from({ length: words }, (_, shard) => shardNamed(files.words(shard))));
    },
    async texts(record) {
      const page = await get(files.texts(Math.floor(record / textsPerFile)), same<TextRecord[]>);
      return page[record % textsPerFile] as TextRecord;
    },
    async pagesFor(form) {
      const [{ absent }, { stemOf }] = await Promise.all([opening(), parts.stem()]);
      const stem = stemOf(form);
      const words = await get(files.absent(shardOf(stem, absent)), same<AbsentWords>);
      if (!Object.hasOwn(words, stem)) return [];
      const pages = await get(files.pages, same<PackedPages>);
      return (words[stem] as number[]).flatMap((page) =>
        (pages[page] ? [pages[page]] : []).map(([title, address]) => ({ title, address })),
      );
    },
  };
}
