/** Counts how many words rest on whom, for charts and tables. Knows nothing of pixels. */
import { words } from '../../words/index.ts';
import type { Part, Sourcing } from './input.ts';

export interface Count {
  sourcing: Sourcing;
  words: number;
  /** Statements of the index that stand in these words, each once. */
  statements: number;
  /** Of all words, in whole per cent. */
  share: number;
}

const kinds = Object.keys(words.sourcings) as Sourcing[];

const sum = (parts: readonly Part[]): number => parts.reduce((all, part) => all + part.words, 0);

/** One count for each sourcing that occurs, the most words first. */
export function tallyOf(parts: readonly Part[]): Count[] {
  const all = sum(parts);
  const counts = kinds.map((sourcing) => {
    const own = parts.filter((part) => part.sourcing === sourcing);
    const length = sum(own);
    const statements = new Set(own.flatMap((part) => part.statements)).size;
    return { sourcing, words: length, statements, share: all === 0 ? 0 : Math.round((length / all) * 100) };
  });
  return counts.filter((count) => count.words > 0).sort((a, b) => b.words - a.words);
}
