/** Citations become numbers, and each number leads to a source. */
import { describe, expect, test } from 'vitest';
import { idOf, noteId, numberCitations } from '../../../src/prose/notes.ts';

const cite = (source: string) =>
  `<a class="cite" data-cite="${source}" href="/sources/#${source}">Short name</a>`;
const label = (source: string, number: number) => `Source ${number}: ${source}`;
const numbersIn = (html: string) =>
  [...html.matchAll(/<a class="cite numbered"[^>]*>(\d+)<\/a>/g)].map(([, n]) => n);

describe('citations of a block', () => {
  test('are numbered in the order in which they stand', () => {
    const { html, sources } = numberCitations(`<p>One.${cite('alpha')} Two.${cite('beta')}</p>`, label);
    expect(numbersIn(html)).toEqual(['1', '2']);
    expect(sources).toEqual(['alpha', 'beta']);
  });

  test('keep one number for one source', () => {
    const { html, sources } = numberCitations(cite('alpha') + cite('beta') + cite('alpha'), label);
    expect(numbersIn(html)).toEqual(['1', '2', '1']);
    expect(sources).toEqual(['alpha', 'beta']);
  });

  test('lead to the notes of their own block', () => {
    const block = `<p>One.${cite('alpha')}</p>`;
    const { html } = numberCitations(block, label);
    expect(html).toContain(`href="#${noteId(idOf(block), 1)}"`);
    expect(idOf(block)).not.toBe(idOf(`<p>Two.${cite('alpha')}</p>`));
  });

  test('say to those who cannot see them what they are', () => {
    expect(numberCitations(cite('alpha'), label).html).toContain('aria-label="Source 1: alpha"');
  });

  test('stand close to the sentence, whatever the author typed between', () => {
    expect(numberCitations(`Full stop. \n${cite('alpha')}`, label).html).toMatch(/^Full stop\.<a /);
  });

  test('are left alone once they are numbers', () => {
    const once = numberCitations(cite('alpha'), label).html;
    expect(numberCitations(once, label)).toEqual({ html: once, sources: [] });
  });

  test('leave all other text as it is', () => {
    const text = '<p>“Quoted <q data-quote="x">words</q>”<a class="ref" href="/quotes/x/">¶4</a></p>';
    expect(numberCitations(text, label)).toEqual({ html: text, sources: [] });
  });
});
