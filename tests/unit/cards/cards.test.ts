/** Somebody shares a link: the picture carries the exact words, fits, and is the same at every build. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ahead } from '../../../src/cards/ahead.ts';
import type { Card, StatementCard } from '../../../src/cards/card.ts';
import { layoutsOf } from '../../../src/cards/design.ts';
import { candidates, draw, layOut } from '../../../src/cards/draw.ts';
import type { Element } from '../../../src/cards/element.ts';
import { cardName, cardPages } from '../../../src/cards/pages.ts';
import { keptAs, pictureOf } from '../../../src/cards/picture.ts';
import { tokensOf } from '../../../src/cards/runs.ts';
import { loadContent } from '../../../src/content/load.ts';
import { hold } from '../../budgets.ts';

const content = loadContent(path.resolve('tests/fixtures/another-article'));
const pages = cardPages(content);

const statement = (fields: Partial<StatementCard>): StatementCard => ({
  kind: 'statement',
  site: 'Site',
  source: 'Rates · The Ledger · 7 May 2031',
  label: 'A01 · partial quotation',
  before: 'The Ledger reported that she spoke of ',
  words: '“a slow thaw”',
  after: ', no more.',
  whole: false,
  speaker: 'Ada Example',
  role: 'Head of the bank',
  tooLong: 'A partial quotation of 900 words: read it whole on its page.',
  ...fields,
});

/** Every text of a layout, in order, with spaces between the boxes. */
function textOf({ props: { children = [] } }: Element): string {
  return typeof children === 'string' ? children : children.map(textOf).join(' ');
}
const bodyTexts = (card: Card) => layoutsOf(card).map(({ body }) => textOf(body));

describe('a sentence with quoted words', () => {
  test('is cut at spaces only, and marks stay at their word', () => {
    const tokens = tokensOf([
      { text: 'She spoke of ', quoted: false },
      { text: '“a slow thaw”', quoted: true },
      { text: ', no more.', quoted: false },
    ]);
    expect(tokens.map((token) => token.map(({ text }) => text).join(''))).toEqual(
      'She spoke of “a slow thaw”, no more.'.split(' '),
    );
    expect(tokens[5]).toEqual([
      { text: 'thaw”', quoted: true },
      { text: ',', quoted: false },
    ]);
  });
});

describe('a statement', () => {
  test('a part never stands without its frame, in any size', () => {
    const texts = bodyTexts(statement({}));
    expect(texts.length).toBeGreaterThan(5);
    const withWords = texts.filter((one) => one.includes('thaw'));
    expect(withWords).toHaveLength(texts.length - 1);
    expect(
      withWords.every((one) => one.startsWith('The Ledger reported that she spoke of “a slow thaw”')),
    ).toBe(true);
    expect(texts.at(-1)).toContain('read it whole on its page');
  });

  test('a whole quotation may stand alone when it does not fit with its frame', async () => {
    const words = `“${'It will take long. '.repeat(24).trim()}”`;
    const before = `The Ledger reported that ${'one of the many officials, '.repeat(9)}said: `;
    const used = await bestText(statement({ words, before, after: '', whole: true }));
    expect(used).toContain(words);
    expect(used).not.toContain('The Ledger reported');
  });

  test('words that fit in no size are replaced by their length, never cut', async () => {
    const used = await bestText(statement({ words: `“${'It will take long. '.repeat(225)}”` }));
    expect(used).toBe(
      'A partial quotation of 900 words: read it whole on its page. Ada Example Head of the bank',
    );
  });

  test('a report without marks is ours, and may be cut where it is too long', async () => {
    const card = statement({ words: undefined, before: 'It was reported. '.repeat(200), after: '' });
    await expect(draw(card)).resolves.toContain('<svg');
  });
});

/** The text of the layout that is drawn. */
async function bestText(card: StatementCard): Promise<string> {
  const drawn = await draw(card);
  for (const layout of layoutsOf(card)) {
    const [element] = candidates(card).filter((one) =>
      JSON.stringify(one).includes(JSON.stringify(layout.body)),
    );
    if (element && (await layOut(element)).svg === drawn) return textOf(layout.body);
  }
  throw new Error('none of the layouts is the one drawn');
}

describe('the pictures', () => {
  const cards: Record<string, Card> = {
    short: statement({}),
    long: statement({ words: `“${'It will take a long time, she said then. '.repeat(14)}”` }),
    'one long word': statement({ words: `“${'Donaudampfschifffahrt'.repeat(6)}”` }),
    cyrillic: statement({ words: '«Їжак з’їв ґудзик ёлки»', before: 'Он сказал: ' }),
    person: {
      kind: 'person',
      name: 'Ada Example',
      role: 'Head',
      count: '3 statements',
      site: 'Site',
      source: 'Rates',
    },
    page: {
      kind: 'page',
      title: 'What did she say, and who was there to hear it? '.repeat(5),
      description: 'Two accounts. '.repeat(40),
      site: 'Site',
      source: 'A very long title of a source that does not fit on one line of the card. '.repeat(4),
    },
  };

  test.each(Object.entries(cards))(
    '%s: 1200 by 630, small, and the same when made anew',
    async (name, card) => {
      rmSync(keptAs(card), { force: true });
      const first = await pictureOf(card);
      const kept = await pictureOf(card);
      rmSync(keptAs(card), { force: true });
      const again = await pictureOf(card);
      const { width, height, format } = await sharp(first).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'png']);
      hold('card', first.length, name);
      expect(Buffer.compare(first, kept)).toBe(0);
      expect(Buffer.compare(first, again)).toBe(0);
    },
  );

  test('letters of every alphabet are drawn, none as a box', async () => {
    const drawn = await Promise.all(
      ['Ї', 'ґ', 'ё', 'č', 'Ω'].map((letter) => draw(statement({ words: letter }))),
    );
    const missing = await draw(statement({ words: '\u{10FFFD}' }));
    expect(new Set([...drawn, missing]).size).toBe(6);
  });
});

describe('drawing ahead', () => {
  test('begins with the next ones, makes each once, and hands over a failure to whoever asks', async () => {
    const made: number[] = [];
    const make = async (item: number) => {
      made.push(item);
      if (item === 12) throw new Error('twelve');
      return item * 2;
    };
    const at = ahead([10, 11, 12, 13], make, 2);
    await expect(at(0)).resolves.toBe(20);
    expect(made).toEqual([10, 11, 12]);
    await expect(at(1)).resolves.toBe(22);
    await expect(at(2)).rejects.toThrow('twelve');
    await expect(at(3)).resolves.toBe(26);
    expect(made).toEqual([10, 11, 12, 13]);
  });
});

describe('the list of pages', () => {
  test('has the front page, every explainer, every statement and every person once', () => {
    const paths = pages.map(({ path: at }) => at);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/quotes/', '/quotes/by/speaker/', '/data/', '/about/']),
    );
    expect(paths).toEqual(expect.arrayContaining([...content.quotes.keys()].map((id) => `/quotes/${id}/`)));
    expect(paths).toEqual(expect.arrayContaining([...content.speakers.keys()].map((id) => `/people/${id}/`)));
  });

  test('names the picture as the pages do', () => {
    expect(['/', '/quotes/', '/quotes/slow-thaw/'].map(cardName)).toEqual([
      'index',
      'quotes',
      'quotes/slow-thaw',
    ]);
  });

  test('gives a statement its words in their printed marks', () => {
    const { card } = pages.find(({ path: at }) => at === '/quotes/night-boats/') ?? {};
    expect(card).toMatchObject({
      label: 'A01 · partial quotation',
      words: '“keep the night boats running”',
      whole: false,
      speaker: 'Ilsa Corran',
    });
  });
});
