/** Every frame that our markup makes is named for what it shows, in the words and the language of the figure's page. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { figures, oembedOf, read } from './site.ts';
import { snippets } from './snippets.ts';

const sources: readonly { name: string; markup: (figure: string) => string; selector: string }[] = [
  { name: 'the snippet "frame"', markup: (figure) => snippets(figure, 'frame'), selector: 'iframe' },
  { name: 'the snippet "amp"', markup: (figure) => snippets(figure, 'amp'), selector: 'amp-iframe' },
  { name: 'the oEmbed answer', markup: oembedOf, selector: 'iframe' },
];

describe.each(sources)('$name', ({ markup, selector }) => {
  const titles = figures.map((figure) => load(markup(figure))(selector).attr('title') ?? '');

  test('names each frame differently', () => {
    expect(figures.length).toBeGreaterThanOrEqual(6);
    expect(new Set(titles).size, titles.join(' | ')).toBe(figures.length);
  });

  test.each(figures)('names "%s" as its own page does', (figure) => {
    const page = load(read(`figures/${figure}/index.html`));
    const frame = load(read(`embed/${figure}/index.html`));
    const own = frame('head > title').text();
    expect(own.length).toBeGreaterThan(10);
    expect(page('h1').text()).toContain(own);
    expect(titles[figures.indexOf(figure)]?.replace(/^\p{Lu}\p{L}+: /u, '')).toBe(own);
    expect(frame('html').attr('lang')).toBe(page('html').attr('lang'));
  });
});
