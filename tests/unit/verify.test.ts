/** What `npm run verify` promises of each statement, on an invented article. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { verify } from '../../src/quotes/verify.ts';
import {
  all,
  article,
  crews,
  elsewhere,
  hash,
  opening,
  outcome,
  place,
  safety,
  spanOf,
  text,
} from './invented-article.ts';

describe('a text that is the one the records were made from', () => {
  test('is exact in every statement and every count', () => {
    const { rows, checks, differences } = verify(text, article, all);
    expect(differences).toEqual([]);
    expect(rows.map(({ ref, place: at, words, selector }) => [ref, at, words, selector])).toEqual([
      ['A01', '1.1', 3, 'unique'],
      ['A02', '2.1', 5, 'unique'],
      ['A03', '2.2', undefined, 'unique'],
    ]);
    expect(checks).toHaveLength(6);
  });

  test('is addressed by Unicode characters, so a character of two code units counts once', () => {
    expect(text.indexOf('We won’t')).toBe(place('We won’t') + 1);
    expect(verify(text, article, all).rows[1]?.start).toBe(place('it [the bridge]'));
  });
});

describe('a statement that differs from the text', () => {
  test('by one word is found, and the nearest words are shown with their place', () => {
    const words = 'will open against';
    const { start, end } = spanOf('will open again');
    const { said, inexact } = outcome([{ ...opening, asPrinted: words, words }, safety, crews]);
    expect(inexact).toEqual(['A01']);
    expect(said).toContain(`at ${start}–${end} stands "will open again", not "will open against"`);
    expect(said).toContain(`the nearest words stand at ${start}–${end}: will open again`);
  });

  test('by its place is found, and the place where its words stand is shown', () => {
    const { start, end } = spanOf('will open again');
    const { said, inexact } = outcome([
      { ...opening, span: { start: start + 3, end: end + 3 } },
      safety,
      crews,
    ]);
    expect(inexact).toEqual(['A01']);
    expect(said).toContain(`the nearest words stand at ${start}–${end}: will open again`);
  });

  test('by words that are nowhere says so instead of guessing', () => {
    const words = 'quod erat demonstrandum';
    expect(outcome([{ ...opening, asPrinted: words, words }]).said).toContain(
      'no words like these stand in the text',
    );
  });

  test('by a curly apostrophe or a straight one is found', () => {
    const words = "We won't wait";
    const span = spanOf('We won’t wait,');
    const selector = { prefix: 'May. "', suffix: '" said' };
    const wait = { ...opening, sentence: 2, speakerAsNamed: 'Ana Ruiz', span, selector };
    expect(outcome([{ ...wait, asPrinted: 'We won’t wait,', words: 'We won’t wait' }]).number).toBe(0);
    expect(outcome([{ ...wait, asPrinted: `${words},`, words }]).said).toContain(
      'the nearest words stand at',
    );
  });

  test('by its quotation marks is found', () => {
    const { said, inexact } = outcome([{ ...opening, marks: 'curly' }, safety, crews]);
    expect(inexact).toEqual(['A01']);
    expect(said).toContain('stand " and ", not the curly marks “ and ”');
  });

  test('by more than a closing mark between the printed and the spoken words is found', () => {
    expect(outcome([{ ...safety, words: 'it [the bridge] is' }]).said).toContain(
      'words is "it [the bridge] is"',
    );
  });

  test('by a bracket that is not recorded is found', () => {
    expect(outcome([{ ...safety, brackets: [] }]).said).toContain('the bracket [the bridge] is not recorded');
  });

  test('by a hedge, a name or a reason that is not printed there is found', () => {
    expect(outcome([{ ...crews, hedges: [{ words: 'might work', kind: 'possibility' }] }]).said).toContain(
      '"might work"',
    );
    expect(outcome([{ ...opening, speakerAsNamed: 'The minister' }]).said).toContain('"The minister"');
    expect(outcome([{ ...safety, anonymityReason: 'to stay safe' }]).said).toContain('"to stay safe"');
  });

  test('by its sentence is found', () => {
    expect(outcome([{ ...opening, sentence: 2 }]).said).toContain('is not in ¶1.2');
    expect(outcome([{ ...opening, sentence: 9 }]).said).toContain('there is no sentence ¶1.9');
  });
});

describe('a report, whose words are not stored', () => {
  test('is held to its hash, and the place of the text with that hash is shown', () => {
    const right = spanOf('Crews may work at night.');
    const moved = { ...crews.span, start: right.start - 2, end: right.end - 2 };
    const { said, inexact } = outcome([opening, safety, { ...crews, span: moved }]);
    expect(inexact).toEqual(['A03']);
    expect(said).toContain(`the text with that hash stands at ${right.start}–${right.end}`);
  });

  test('with a wrong hash is found', () => {
    const span = { ...spanOf('Crews may work at night.'), sha256: hash('Crews work at night.') };
    expect(outcome([{ ...crews, span }]).said).toContain('nothing of this length has that hash');
  });
});

describe('a selector', () => {
  const last = {
    ...crews,
    sentence: 3,
    hedges: [],
    span: { ...spanOf('It is safe.'), sha256: hash('It is safe.') },
  };

  test('that fits two places is found', () => {
    const said = outcome([{ ...last, selector: { prefix: ' ', suffix: '' } }]).said;
    expect(said).toMatch(/the selector leads to \d+ places: /);
  });

  test('that does not stand next to the statement is found, with what does', () => {
    const said = outcome([
      { ...opening, selector: { prefix: 'the new bridge "', suffix: '" in May.' } },
    ]).said;
    expect(said).toContain('the selector leads nowhere');
    expect(said).toContain('old bridge 🌉 \\"');
  });
});

test('content without a statement of the article does not pass as verified', () => {
  expect(outcome([elsewhere]).said).toContain('the content has no statement of the article');
});

describe('the command', () => {
  const run = (...files: string[]) =>
    spawnSync(process.execPath, ['tools/verify.ts', ...files], { encoding: 'utf8' });

  test('says which file it cannot read, and what to give', () => {
    const { status, stderr } = run('nowhere/article.txt');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'nowhere/article.txt: the file cannot be read (ENOENT). Hint: give the file with the text',
    );
  });

  test('asks for a file when none is named', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('No file was named. Hint: ');
  });

  test('fails on another text and names the file and line of each difference', () => {
    const { status, stderr } = run('README.md');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^article\.yaml:\d+: .*SHA-256/m);
    expect(stderr).toMatch(/^quotes\/[a-z0-9-]+\.yaml:\d+: .* Hint: /m);
  });
});
