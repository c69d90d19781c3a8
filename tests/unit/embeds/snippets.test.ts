/** The lines that an editor pastes: complete, in the state that was chosen, and the same in HTML and JSX. */
import { load } from 'cheerio';
import { describe as group, expect, test } from 'vitest';
import { oembed } from '../../../src/embeds/oembed/oembed.ts';
import { describe, heightAt, type Choice, type Offer } from '../../../src/embeds/snippets/describe.ts';
import { stateFrom, type Known } from '../../../src/figures/explore/state.ts';
import { snippet, snippetIds } from '../../../src/embeds/snippets/snippets.ts';

const offer: Offer = {
  id: 'harbours',
  title: 'Boats & “harbours” {of} <Hask>',
  named: 'Map: Boats & “harbours” {of} <Hask> "here"',
  credit: 'Map: Boats [and] *harbours* & {more}, at The Site',
  site: 'https://example.org/deep/',
  views: [
    { id: 'whole', label: 'All of it' },
    { id: 'north', label: 'The north' },
  ],
  layers: [
    { id: 'article', label: 'In the article', shown: true },
    { id: 'added', label: 'Added', shown: false },
  ],
  heights: { 320: 900, 640: 700, 960: 800 },
  pinned: '0123456789ab',
  loader: { pinnedName: 'embed.abc.js', integrity: 'sha384-xyz' },
};

const made = (id: (typeof snippetIds)[number], choice?: Choice) => snippet(id, describe(offer, choice));
const markup = ['figure', 'frame', 'picture', 'amp', 'exact'] as const;

group('the default lines', () => {
  const $ = load(made('figure'));

  test('stand as a picture and a link with words where everything else is taken out', () => {
    expect($('figure > a').attr('href')).toBe('https://example.org/deep/figures/harbours/');
    expect($('figure > a').text().trim()).toBe(offer.credit);
    expect($('figure > a > img').attr()).toEqual({
      src: 'https://example.org/deep/cards/figures/harbours.png',
      alt: offer.named,
      width: '600',
      height: '315',
    });
  });

  test('name the frame and its title for the loader', () => {
    expect($('figure').attr()).toEqual({
      'data-figure-src': 'https://example.org/deep/embed/harbours/',
      'data-title': offer.named,
    });
    expect($('script').attr()).toEqual({ async: '', src: 'https://example.org/deep/embed.js' });
    expect($('script').text()).toBe('');
  });
});

test.each(markup)('%s is valid as HTML and as JSX', (id) => {
  const text = made(id);
  expect(text).not.toMatch(/\sstyle=|\son\w+=|class=/);
  expect(text).not.toMatch(/[{}]/);
  expect(text).not.toMatch(/<(img|br|hr)\b[^>]*[^/]>/);
  for (const [, name] of text.matchAll(/<([\w-]+)[^>]*[^/]>/g)) expect(text).toContain(`</${name}>`);
});

test('every way leads to the page of the figure', () => {
  expect(snippetIds.length).toBe(7);
  for (const id of snippetIds)
    expect(made(id), id).toMatch(/example\.org\/deep\/(figures|embed)\/harbours\//);
});

test('the frame alone loads late, fits its box, and has the height that was measured', () => {
  const text = made('frame', { theme: 'dark' });
  expect(load(text)('iframe').attr()).toEqual({
    title: offer.named,
    width: '100%',
    height: '700',
    loading: 'lazy',
    src: 'https://example.org/deep/embed/harbours/?theme=dark&fit=1',
  });
  expect(text.indexOf('loading=')).toBeLessThan(text.indexOf('src='));
});

test('what was chosen stands in every address, and what stands anyway in none', () => {
  const choice: Choice = { view: 'north', layers: ['article', 'added'], day: '2030-01-02', theme: 'auto' };
  const state = 'view=north&layers=article,added&date=2030-01-02';
  expect(made('address', choice)).toBe(`https://example.org/deep/figures/harbours/?${state}`);
  const $ = load(made('figure', choice));
  expect($('figure').attr('data-figure-src')).toBe(
    `https://example.org/deep/embed/harbours/?${state}&theme=auto`,
  );
  expect($('figure').attr('data-title')).toBe(`${offer.named} (The north)`);
  expect($('img').attr('src')).toBe('https://example.org/deep/cards/figures/harbours-north.png');
  const same = describe(offer, { view: 'whole', layers: ['article'], day: '', theme: 'light' });
  expect(same).toEqual(describe(offer));
});

test.each(
  [[], ['article'], ['added'], ['article', 'added']].flatMap((layers) =>
    ['', '2030-01-02'].flatMap((day) =>
      (['public', 'so'] as const).map((reading) => ({ layers, day, reading })),
    ),
  ),
)('the frame shows what was chosen: $layers, $day, $reading', (choice) => {
  const { search } = new URL(describe(offer, choice).frame);
  const known: Known = {
    views: offer.views.map(({ id }) => id),
    layers: offer.layers.map(({ id }) => id),
    shown: ['article'],
    from: '2030-01-01',
    to: '2030-01-03',
    marks: new Set(),
  };
  const { layers, day = '', reading } = stateFrom(search, known);
  // Without a day both readings are the same.
  expect({ layers, day, reading }).toEqual({ ...choice, reading: choice.day ? choice.reading : 'public' });
});

test('the pinned frame is named by its version, and only where there is one', () => {
  expect(describe(offer, { isPinned: true }).frame).toBe(
    'https://example.org/deep/v/0123456789ab/embed/harbours/',
  );
  expect(describe({ ...offer, pinned: undefined }, { isPinned: true }).frame).toBe(describe(offer).frame);
});

test('the exact script is asked for by its hash', () => {
  expect(load(made('exact'))('script').attr()).toEqual({
    async: '',
    integrity: 'sha384-xyz',
    crossorigin: 'anonymous',
    src: 'https://example.org/deep/v/embed.abc.js',
  });
});

test('a plain frame gets the height at which it has no blank room, where that was measured', () => {
  const heightOf = (one: Offer) => load(snippet('frame', describe(one)))('iframe').attr('height');
  expect(heightOf({ ...offer, fittedHeight: 555 })).toBe('555');
  expect(heightOf(offer)).toBe('700');
});

test('Markdown marks in a title stay text', () => {
  expect(made('markdown')).toContain('Map: Boats \\[and\\] \\*harbours\\*');
});

test.each([
  [200, 900],
  [320, 900],
  [700, 700],
  [2000, 800],
])('at %i pixels the frame is %i tall', (width, height) => expect(heightAt(offer, width)).toBe(height));

group('oEmbed', () => {
  const answer = oembed(describe(offer), { name: 'The Site', about: 'https://example.org/deep/about/' });

  test('says all that version 1.0 asks of a rich answer', () => {
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      height: 700,
      provider_name: 'The Site',
    });
    expect(answer.thumbnail_url).toBe('https://example.org/deep/cards/figures/harbours.png');
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
  });

  test('begins with a quotation that holds a link, then the frame', () => {
    expect(answer.html).toMatch(
      /^<blockquote><a href="https:[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/,
    );
    const $ = load(answer.html);
    expect($('iframe').attr('title')).toBe(offer.named);
    expect($('iframe').attr('height')).toBe('700');
  });
});
