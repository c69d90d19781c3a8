/** Paste any version of a quotation and learn what was done to it. */
import { describe, expect, test } from 'vitest';
import { checkQuotation, checkSteps } from '../../../src/search/check.ts';
import type { Verdict } from '../../../src/search/check/verdict.ts';
import { openContent } from './opened.ts';

const records = await openContent().quotes.records();
const check = (text: string): Verdict[] => checkQuotation(text, records);

function only(text: string): Verdict {
  const verdicts = check(text);
  expect(verdicts).toHaveLength(1);
  return verdicts[0] as Verdict;
}

const whole =
  'Our concern is that Russia won’t stop [in Crimea]. There is a clear risk that Russia will go beyond Crimea and the next goal will be the eastern provinces of Ukraine.';
const instead = (bracket: string) => whole.replace(' [in Crimea]', bracket);

describe('one quotation', () => {
  test.each([
    ['as printed', '"domino effect"', 'identical', 'domino-effect'],
    ['without marks', 'domino effect', 'identical', 'domino-effect'],
    ['with the punctuation of the one who quotes', '“domino effect,”', 'identical', 'domino-effect'],
    ['with its own punctuation', '"would meet to discuss next steps."', 'identical', 'next-steps'],
    ['in capitals', '"Domino effect"', 'typography', 'domino-effect'],
    ['with a hyphen', '"domino-effect"', 'typography', 'domino-effect'],
    ['without a hyphen', '"off ramp"', 'typography', 'off-ramp'],
    ['as one word', '"offramp"', 'typography', 'off-ramp'],
    [
      'with straight apostrophes',
      '"I think there\'s no grand plan on Moscow\'s part"',
      'typography',
      'no-grand-plan',
    ],
    ['without apostrophes', '"I think theres no grand plan on Moscows part"', 'typography', 'no-grand-plan'],
    ['with its bracket', `"${whole}"`, 'identical', 'wont-stop'],
    ['with the bracket taken for spoken words', `"${instead(' in Crimea')}"`, 'bracket', 'wont-stop'],
    ['with other marks around the bracket', `"${instead(' (in Crimea)')}"`, 'bracket', 'wont-stop'],
    ['without the bracket', `"${instead('')}"`, 'bracket', 'wont-stop'],
    ['with the word that the bracket replaced', `"${instead(' here')}"`, 'bracket', 'wont-stop'],
    ['cut short across the bracket', '"Russia won’t stop. There is a clear risk"', 'bracket', 'wont-stop'],
    ['with its beginning cut off', '"how much of this is posturing by the Russians"', 'trimmed', 'posturing'],
    ['with its end cut off', '"There is a clear risk that Russia will go"', 'trimmed', 'wont-stop'],
    ['with dots in the middle', '"There is a clear risk … the next goal will be"', 'trimmed', 'wont-stop'],
    ['with dots in brackets', '"It’s hard to say [...] posturing by the Russians"', 'trimmed', 'posturing'],
    ['cut down to one word', '"posturing"', 'trimmed', 'posturing'],
    ['with a word left out', '"I think there’s no plan on Moscow’s part"', 'changed', 'no-grand-plan'],
    ['with another word', '"avoid further escalation"', 'changed', 'further-provocations'],
    ['with a word more', '"avoid any further provocations"', 'changed', 'further-provocations'],
    ['with its words turned round', '"effect domino"', 'changed', 'domino-effect'],
    ['with one word in another form', '"improvised"', 'changed', 'improvising'],
    ['with another number', '"some 60,000"', 'changed', 'some-50000'],
    ['made of two', '"no grand plan but a domino effect"', 'joined', 'no-grand-plan'],
    ['that nobody said', '"We will bury you"', 'absent', undefined],
    ['with one word in common', '"greenhouse effect"', 'absent', undefined],
    ['of small words', '"to the"', 'absent', undefined],
    ['that the article only reports', '"as many as 40,000 troops"', 'absent', undefined],
  ])('%s', (_, text, verdict, id) => {
    expect(only(text)).toMatchObject({ verdict, ...(id ? { id } : {}) });
    expect(only(text).id).toBe(id);
  });

  test('in any kind of marks', () => {
    const marks = ['""', '“”', '„“', '«»', '»«', '””', '″″', '‘’', "''", '‚‘'];
    for (const [open, close] of marks) {
      expect(only(`He spoke of a ${open}domino effect${close} there.`)).toMatchObject({
        verdict: 'identical',
        quotation: 'domino effect',
      });
    }
  });
});

describe('who is said to have spoken', () => {
  test.each([
    ['"domino effect," said Mankoff.', 'Mankoff'],
    ['Mankoff: "domino effect"', 'Mankoff'],
    ['According to Jeffrey Mankoff, there is a “domino effect”.', 'Jeffrey Mankoff'],
    ['"domino effect" — Jeffrey Mankoff', 'Jeffrey Mankoff'],
    ['"Avoid further provocations," Angela Merkel warned.', 'Angela Merkel'],
    ['Putin said: "avoid further provocations"', 'Putin'],
    ['President Putin, who was in Moscow, said "avoid further provocations".', 'President Putin'],
  ])('%s: somebody else', (text, attributedTo) => {
    expect(only(text)).toMatchObject({ verdict: 'other-speaker', attributedTo });
  });

  test.each([
    'Mankoff said: "I think there’s no grand plan on Moscow’s part"',
    '"I think there’s no grand plan on Moscow’s part," a fellow of CSIS said.',
    'Obama warned Putin to "avoid further provocations".',
    'The White House said that he should "avoid further provocations".',
    'He said: "avoid further provocations"',
    'Mankoff spoke first. Then came a "domino effect".',
    '"domino effect"',
  ])('%s: nobody else', (text) => {
    expect(only(text).verdict).toBe('identical');
  });

  test('changed words are changed words, whoever is named', () => {
    expect(only('Merkel said: "avoid further escalation"').verdict).toBe('changed');
  });
});

test('a paragraph with several quotations: a verdict on each, in order, with its place', () => {
  const text =
    'It was “significant,” said Jeffrey Mankoff, and Putin was "improvising freely". The rest was "pure invention".';
  const verdicts = check(text);
  expect(verdicts.map(({ verdict, id }) => [verdict, id])).toEqual([
    ['identical', 'significant'],
    ['changed', 'improvising'],
    ['absent', undefined],
  ]);
  expect(verdicts.map(({ range }) => text.slice(...range))).toEqual([
    'significant,',
    'improvising freely',
    'pure invention',
  ]);
});

test('lines without marks: each by itself, and a quotation inside a line', () => {
  expect(
    check('domino effect\nMankoff said it’s hard to say how much of this is posturing by the Russians').map(
      ({ verdict, id, quotation }) => [verdict, id, quotation],
    ),
  ).toEqual([
    ['identical', 'domino-effect', 'domino effect'],
    ['typography', 'posturing', 'it’s hard to say how much of this is posturing by the Russians'],
  ]);
});

describe('the comparison', () => {
  const parts = (text: string) => only(text).diff.map(({ kind, text: words }) => `${kind}: ${words}`);

  test('shows the words that differ', () => {
    expect(parts('"I think there’s no master plan on Moscow’s part"')).toEqual([
      'same: I think there’s no',
      'missing: grand',
      'added: master',
      'same: plan on Moscow’s part',
    ]);
  });

  test('shows typography only when nothing else differs', () => {
    expect(parts('"I think there\'s no grand plan on Moscow’s part"')).toEqual([
      'same: I think',
      'missing: there’s',
      "added: there's",
      'same: no grand plan on Moscow’s part',
    ]);
    expect(parts('"I think there\'s no master plan on Moscow’s part"')).toHaveLength(4);
  });

  test('shows brackets', () => {
    expect(parts(`"${instead(' in Crimea')}"`)).toContain('missing: [in Crimea].');
  });

  test('is empty when there is nothing to show', () => {
    expect(only('"domino effect"').diff).toEqual([]);
    expect(only('"We will bury you"').diff).toEqual([]);
  });
});

test('a joined quotation names every record, in its order', () => {
  expect(only('"a domino effect and no grand plan"').ids).toEqual(['domino-effect', 'no-grand-plan']);
});

test('who is spoken to does not speak', () => {
  const verdictOn = (text: string) => checkQuotation(text, records)[0];
  expect(verdictOn('Putin warned Obama to “avoid further provocations”.')).toMatchObject({
    verdict: 'other-speaker',
    attributedTo: 'Putin',
  });
  expect(verdictOn('Obama warned Putin to “avoid further provocations”.')?.verdict).toBe('identical');
});

test('a quotation that is not here, with a run of words that is, names where that stands', () => {
  const [verdict] = checkQuotation('"There’s no grand plan here. They’re improvising badly"', records);
  expect(verdict).toMatchObject({ verdict: 'absent', near: ['no-grand-plan'] });
  const [other] = checkQuotation('"Nothing of the kind was ever printed anywhere"', records);
  expect(other).toMatchObject({ verdict: 'absent', near: [] });
});

test('the best verdict counts, and the other records with the same words are named', () => {
  expect(only('"Our concern is that Russia won\'t stop here"')).toMatchObject({
    verdict: 'identical',
    id: 'wont-stop-here',
    also: [{ id: 'wont-stop', context: false, verdict: 'bracket' }],
  });
  expect(only('"a clear risk that Russia will go beyond Crimea"')).toMatchObject({
    verdict: 'trimmed',
    id: 'wont-stop',
    also: [{ id: 'beyond-crimea', context: true, verdict: 'trimmed' }],
  });
});

test('the bracket is spelt out', () => {
  expect(only(`"${instead(' here')}"`).bracket).toEqual({
    printed: '[in Crimea]',
    original: 'here',
    reading: 'replaced',
  });
});

test('a long text is worked off in steps, one quotation each', () => {
  const text = '“domino effect” and “grand plan” '.repeat(300).slice(0, 10_000);
  const steps = [...checkSteps(text, records)];
  expect(steps.length).toBeGreaterThan(550);
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_, i) => i + 1));
  expect(new Set(steps.map(({ all }) => all))).toEqual(new Set([steps.length]));
});

test('nothing to check gives no verdict', () => {
  for (const nothing of ['', '   ', '""', '“”', '…', '\n\n']) expect(check(nothing)).toEqual([]);
});
