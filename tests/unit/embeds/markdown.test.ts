/** Pictures and links of Markdown become markup, and a hostile text costs no more than its length. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { asMarkup } from '../../../src/embeds/doctor/markdown.ts';

const picture = 'https://example.org/cards/figures/harbours-north.png';
const page = 'https://example.org/figures/harbours/?view=north';

test('a picture in a link and a link with words', () => {
  const $ = load(asMarkup(`[![Boats \\[and\\] "more"](${picture})](${page})\n\n[Credit \\*](${page})`));
  expect($(`a[href="${page}"] > img`).attr('src')).toBe(picture);
  expect($(`a[href="${page}"] > img`).attr('alt')).toContain('Boats');
  expect($('a').last().text()).toContain('Credit');
});

test('words that are gone are missed', () => {
  expect(asMarkup(`[![](${picture})](${page})`)).toBe(`<a href="${page}"><img src="${picture}" alt=""></a>`);
});

test('what is markup, and what is neither, stays as it is', () => {
  for (const text of [`<p>[A](${page})</p>`, page, 'a [b] (c) <', '']) expect(asMarkup(text)).toBe(text);
});

/** The shortest of some tries, so that what else the machine did is left out. */
function quickest(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    asMarkup(text);
    return performance.now() - begun;
  });
  return Math.min(...times);
}

test.each(['[', '\\[', '![', '[](', '[a](b', '![]('])(
  'a text of %j that is eight times as long takes about eight times as long, not sixty-four times',
  (piece) => {
    const few = quickest(piece.repeat(25_000 / piece.length));
    const many = quickest(piece.repeat(200_000 / piece.length));
    expect(many / few).toBeLessThan(24);
  },
);
