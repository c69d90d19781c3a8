/**
 * For words that the article does not print: the pages of the site that have them.
 * Runs at the build; knows nothing of records.
 */
import { formsOf } from './fold.ts';
import { isSmall } from './small-words.ts';
import { stemOf } from './stem.ts';
import { files, type AbsentWords } from './layout.ts';
import { shardCount, shardOf } from './shards.ts';
import type { IndexFile, IndexInput, IndexPage } from './indexed.ts';

const charactersPerFile = 16_000;
/** A reader is sent to the best few pages. */
const pagesPerWord = 3;
/** A word in the title says more than one in the text. */
const titleWeight = 5;

function weights({ title, text }: IndexPage): Map<string, number> {
  const found = new Map<string, number>();
  const count = (words: readonly string[], weight: number) => {
    for (const form of words) {
      const stem = stemOf(form);
      if (!isSmall(form)) found.set(stem, (found.get(stem) ?? 0) + weight);
    }
  };
  count(formsOf(title), titleWeight);
  count(formsOf(text), 1);
  return found;
}

/** By stem: the pages that cover it, the best first. */
function absentWords({ pages, articleWords }: IndexInput): [string, number[]][] {
  const printed = new Set(articleWords.flatMap(formsOf).map(stemOf));
  const found = new Map<string, { page: number; weight: number }[]>();
  pages.forEach((entry, page) => {
    for (const [stem, weight] of weights(entry)) {
      if (printed.has(stem)) continue;
      const list = found.get(stem);
      if (list) list.push({ page, weight });
      else found.set(stem, [{ page, weight }]);
    }
  });
  const best = (list: { page: number; weight: number }[]) =>
    list
      .sort((a, b) => b.weight - a.weight || a.page - b.page)
      .slice(0, pagesPerWord)
      .map(({ page }) => page);
  return [...found]
    .map(([stem, list]): [string, number[]] => [stem, best(list)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export function absentFiles(input: IndexInput): IndexFile[] {
  const words = absentWords(input);
  const count = shardCount(JSON.stringify(Object.fromEntries(words)).length, charactersPerFile);
  return Array.from({ length: count }, (_, shard) => {
    const here: AbsentWords = Object.fromEntries(words.filter(([stem]) => shardOf(stem, count) === shard));
    return { name: files.absent(shard), text: JSON.stringify(here) };
  });
}
