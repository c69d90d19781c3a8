/** Counts how much of the article rests on whom. Pure: sentences in, sums out. */
import type { Article } from '../content/schemas/article.ts';
import { sourcings } from '../content/schemas/quote.ts';

type Sourcing = (typeof sourcings)[number];

export interface Count {
  sourcing: Sourcing;
  words: number;
  /** Statements of the index that stand in these words. */
  statements: number;
  /** Of all words, in whole per cent. */
  share: number;
}

/** One count for each sourcing that occurs, the most words first. */
export function tallyOf({ paragraphs }: Pick<Article, 'paragraphs'>): { counts: Count[]; words: number } {
  const parts = paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.parts));
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const counts = sourcings.map((sourcing) => {
    const own = parts.filter((part) => part.sourcing === sourcing);
    const sum = own.reduce((total, part) => total + part.words, 0);
    const statements = new Set(own.flatMap(({ quotes }) => quotes)).size;
    return { sourcing, words: sum, statements, share: words === 0 ? 0 : Math.round((sum / words) * 100) };
  });
  return { counts: counts.filter((count) => count.words > 0).sort((a, b) => b.words - a.words), words };
}
