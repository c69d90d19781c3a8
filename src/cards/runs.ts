/**
 * A sentence in two voices, ours and the quoted one, as boxes that wrap at spaces.
 * No character is added, dropped or changed. Knows no card.
 */
import { box, text, type Element, type Style } from './element.ts';

export interface Run {
  text: string;
  /** True for quoted words, false for the sentence around them. */
  quoted: boolean;
}

/** What stands between two spaces; a mark after a quotation is ours and stays at its word. */
type Token = Run[];

/** The runs cut at their spaces. */
export function tokensOf(runs: readonly Run[]): Token[] {
  const tokens: Token[] = [[]];
  for (const { text: content, quoted } of runs) {
    content.split(/[ \n]+/).forEach((piece, i) => {
      if (i > 0) tokens.push([]);
      if (piece !== '') tokens.at(-1)?.push({ text: piece, quoted });
    });
  }
  return tokens.filter((token) => token.length > 0);
}

/** The boxes of a sentence; a word longer than the line breaks where the line ends. */
export function sentence(
  runs: readonly Run[],
  size: number,
  styles: { ours: Style; quoted: Style },
): Element {
  const words = tokensOf(runs).map((token) =>
    box(
      { marginRight: size * 0.24, maxWidth: '100%', flexWrap: 'wrap' },
      ...token.map(({ text: piece, quoted }) =>
        text({ wordBreak: 'break-word', maxWidth: '100%', ...(quoted ? styles.quoted : styles.ours) }, piece),
      ),
    ),
  );
  return box({ flexWrap: 'wrap', width: '100%', fontSize: size, lineHeight: 1.3 }, ...words);
}
