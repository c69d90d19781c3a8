/** What `npm run verify` promises of the article's own record, on an invented article. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/content/schemas/article.ts';
import { all, article, hash, length, opening, outcome, sentences, spanOf, text } from './invented-article.ts';

describe('the record of the article', () => {
  const changed = text.replace('at night', 'by night');
  const withSentence = (fields: object): Article => {
    const [first, ...rest] = article.paragraphs;
    const [sentence, ...others] = first?.sentences ?? [];
    return {
      ...article,
      paragraphs: [{ sentences: [{ ...sentence, ...fields } as never, ...others] }, ...rest],
    };
  };

  test('is held to the hash of the text', () => {
    expect(outcome(all, article, changed).said).toContain(`the SHA-256 of the text is ${hash(changed)}`);
    expect(outcome(all, { ...article, characters: 9 }).said).toContain(
      `the text has ${length(text)} characters, not 9`,
    );
  });

  test('is held to the words of each sentence, and of its parts', () => {
    expect(outcome(all, withSentence({ words: 4 })).said).toContain('¶1.1 has 12 words, not 4');
    const parts = [{ sourcing: 'named', words: 4, quotes: [] }];
    expect(outcome(all, withSentence({ parts })).said).toContain(
      'the parts of ¶1.1 add up to 4 words, not 12',
    );
  });

  test('is held to sentences that leave no gap', () => {
    const end = spanOf(sentences[0][0]).end;
    expect(outcome(all, withSentence({ end: end - 4 })).said).toContain('between');
    const short = { ...article, paragraphs: article.paragraphs.slice(0, 1) };
    expect(outcome([opening], short).said).toContain('after the last sentence stands');
  });

  test('is held to its list of words', () => {
    const words = article.words.filter((word) => word !== 'won’t');
    expect(outcome(all, { ...article, words }).said).toContain('the list of words lacks won’t');
    expect(outcome(all, { ...article, words: [...article.words, 'zebra'] }).said).toContain(
      'has zebra, not in the text',
    );
    expect(outcome(all, { ...article, words: article.words.toReversed() }).said).toContain('not in order');
  });

  test('is held to its title and note', () => {
    expect(outcome(all, { ...article, title: 'The bridges' }).said).toContain('title is "The bridges"');
  });
});
