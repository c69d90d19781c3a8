/** Builds the index of each way of searching, as the files that a browser fetches. */
import * as orama from '@orama/orama';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildQuoteIndex } from '../../../src/search/build.ts';
import { fields, type Doc } from './contenders/contender.ts';
import { options as flexOptions } from './contenders/flexsearch.ts';
import { options as miniOptions } from './contenders/minisearch.ts';
import { schema } from './contenders/orama.ts';
import type { Corpus } from './corpus.ts';

/** The text of each file by its name. */
export type Files = ReadonlyMap<string, string>;

const fileOf = (name: string, value: unknown): [string, string] => [name, JSON.stringify(value)];

const ours = ({ input }: Corpus): Files =>
  new Map(buildQuoteIndex(input).map(({ name, text }) => [name, text]));

function minisearch({ docs }: Corpus): Files {
  const index = new MiniSearch<Doc>(miniOptions);
  index.addAll(docs);
  return new Map([fileOf('index.json', index)]);
}

async function flexsearch({ docs }: Corpus): Promise<Files> {
  const index = new Document(flexOptions as never);
  for (const doc of docs) index.add(doc as never);
  const parts: [string, string][] = [];
  await index.export((async (key: string, data: string) => {
    parts.push([key, data]);
  }) as never);
  return new Map([fileOf('index.json', parts)]);
}

function lunrFiles({ docs }: Corpus): Files {
  const index = lunr((builder) => {
    builder.ref('id');
    for (const field of fields) builder.field(field);
    for (const doc of docs) builder.add(doc);
  });
  const texts = Object.fromEntries(docs.map(({ id, words, frame }) => [id, { words, frame }]));
  return new Map([fileOf('index.json', index), fileOf('docs.json', texts)]);
}

async function oramaFiles({ docs }: Corpus): Promise<Files> {
  const index = orama.create({ schema });
  await orama.insertMultiple(index, [...docs]);
  return new Map([fileOf('index.json', orama.save(index))]);
}

const fuse = ({ docs }: Corpus): Files => new Map([fileOf('docs.json', docs)]);

/** By name; ours first. */
export const builders = {
  ours,
  minisearch,
  flexsearch,
  lunr: lunrFiles,
  orama: oramaFiles,
  fuse,
} as const satisfies Record<string, (corpus: Corpus) => Files | Promise<Files>>;

export type Name = keyof typeof builders;
export const names = Object.keys(builders) as Name[];
