/** One thing altered in a real quotation, or around it, that once got a wrong answer, with the right one. Plain data. */
import type { VerdictKind } from '../../../src/search/verdicts.ts';

/** A turn of phrase that many use, or a name, put in or in place of another: changed, with the record that it is of. */
export const putIn: [text: string, id: string][] = [
  [
    'Russian troops are actively concealing their positions and establishing supply lines that could be used in a prolonged deployment',
    'concealing-their-positions',
  ],
  ['Almost 100,000 Russian troops', 'almost-100000-soldiers'],
  ['avoid further provocations, including a troop buildup on its border with Ukraine', 'buildup-of-forces'],
  ['some 50,000 Russian troops', 'some-50000'],
  ['approximately 35-40,000 Russian troops', 'approximately-35-40000'],
  ['Secretary of State John Kerry and I think there’s no grand plan on Moscow’s part', 'no-grand-plan'],
  ['I think there’s no grand plan of the Russian president on Moscow’s part', 'no-grand-plan'],
  ['It’s hard to say how much of this is military exercises by the Russians', 'posturing'],
  ['Transnistria is essentially experiencing a significant blockade', 'transnistria-blockade'],
  [
    'have been trying to figure out how to extricate themselves from the crisis in Ukraine',
    'extricate-themselves',
  ],
];

/** Real fragments of two quotations, with the records that they are of. */
export const joined: [text: string, ids: string[]][] = [
  ['grand plan with a domino effect', ['no-grand-plan', 'domino-effect']],
  [
    'establishing supply lines to extricate themselves from this situation',
    ['concealing-their-positions', 'extricate-themselves'],
  ],
  [
    'Russian troops are actively concealing their positions and have been trying to figure out how to extricate themselves',
    ['concealing-their-positions', 'extricate-themselves'],
  ],
];

/** An editor's bracket put in or changed, and a mark after the words, with the verdicts they must get. */
export const marked: [text: string, verdict: VerdictKind, id: string][] = [
  [
    '“[Officials in Moscow] have been trying to figure out how to extricate themselves from this situation”',
    'bracket',
    'extricate-themselves',
  ],
  ['“[Officials in Moscow] have been trying to figure out”', 'bracket', 'extricate-themselves'],
  ['“we saw no [Russian] tanks”', 'bracket', 'saw-no-tanks'],
  ['“approximately 35-40,000 [Russian] troops”', 'bracket', 'approximately-35-40000'],
  ['“Our concern is that Russia won’t stop [in Ukraine]”', 'bracket', 'wont-stop'],
  ['“There is a clear risk … the [Kremlin’s] next goal will be”', 'bracket', 'wont-stop'],
  ['“Our concern is that Russia won’t stop [in Crimea]”', 'trimmed', 'wont-stop'],
  // Another number, or a word that denies, is no explanation; and the words around a bracket must be right.
  ['“[do not] avoid further provocations”', 'changed', 'further-provocations'],
  ['“I think there’s no [Russian] master plan on Moscow’s part”', 'changed', 'no-grand-plan'],
  // A mark that asks or exclaims inside the marks is not theirs; behind them it is of whoever quotes.
  ['“domino effect?”', 'typography', 'domino-effect'],
  ['“I think there’s no grand plan on Moscow’s part!”', 'typography', 'no-grand-plan'],
  // A straight mark between curly ones is an apostrophe.
  [
    "‘NBC News' Jim Maceda travels 1,000 miles of the frontier and finds no indications that Russia is preparing to invade’",
    'identical',
    'no-indications',
  ],
  ["‘domino effect' and no more", 'identical', 'domino-effect'],
  ['Was it a “domino effect”?', 'identical', 'domino-effect'],
];

/** Who is named as the speaker of words that are the official's, or of changed words; `undefined` for nobody else. */
export const attributed: [text: string, attributedTo: string | undefined][] = [
  ['Obama went on to say that “domino effect.”', 'Obama'],
  ['Obama then went on to warn of a “domino effect.”', 'Obama'],
  ['In Obama’s words, “domino effect.”', 'Obama'],
  ['In President Obama’s own words: “domino effect.”', 'President Obama'],
  ['It was, in the words of Obama, a “domino effect”.', 'Obama'],
  ['In Obama’s words, it was a “domino effect”.', 'Obama'],
  ['“domino effect,” in the words of Obama', 'Obama'],
  ['“domino effect,” in the words of President Barack Obama on Friday.', 'President Barack Obama'],
  ['It was a “domino effect” in Obama’s words.', 'Obama'],
  ['Obama continued: “domino effect.”', 'Obama'],
  ['And then Obama went on: “domino effect.”', 'Obama'],
  ['“domino effect,” Obama continued.', 'Obama'],
  ['“domino effect,” continued Obama.', 'Obama'],
  ['Obama referred to a “domino effect”.', 'Obama'],
  ['Obama mentioned a “domino effect”.', 'Obama'],
  ['Obama also cited a possible “domino effect”.', 'Obama'],
  ['“domino effect” was how Obama described it.', 'Obama'],
  ['“domino effect” is what Barack Obama called it.', 'Barack Obama'],
  // The official's own, or somebody without a name.
  ['The official went on to say that “domino effect.”', undefined],
  ['In the official’s words, “domino effect.”', undefined],
  ['In the words of a US intelligence official, a “domino effect”.', undefined],
  ['“domino effect,” in the words of an official at the Pentagon.', undefined],
  ['“domino effect,” in the words of a Pentagon official.', undefined],
  ['The US intelligence official continued: “domino effect.”', undefined],
  ['An official referred to a “domino effect”.', undefined],
  ['“domino effect” was how the official described it to Obama.', undefined],
  ['In Other Words, “domino effect.”', undefined],
  // Nobody says that these spoke the words.
  ['The talks with Obama continued: “domino effect.”', undefined],
  ['“domino effect,” and the talks with Obama continued.', undefined],
  ['“domino effect” was how Obama said the official had described it.', undefined],
  ['Merkel and the official continued: “domino effect.”', undefined],
  ['In the words of Obama’s adviser, “domino effect.”', undefined],
  ['“domino effect” was how Obama’s critics described it.', undefined],
  ['Obama referred to the “domino effect” of which he had read.', undefined],
  ['Obama cited an official who feared a “domino effect”.', undefined],
  ['Reuters cited a “domino effect”.', undefined],
  ['CNN cited an official as saying “domino effect”.', undefined],
  ['Foreign Policy mentioned a “domino effect”.', undefined],
];

/** The same words around a quotation that is theirs. */
export const rightly: string[] = [
  'Mankoff went on to say that “I think there’s no grand plan on Moscow’s part.”',
  'In Jeffrey Mankoff’s words, “I think there’s no grand plan on Moscow’s part.”',
  'In the words of Mankoff, a fellow of CSIS, “I think there’s no grand plan on Moscow’s part.”',
  '“I think there’s no grand plan on Moscow’s part,” in the words of Jeffrey Mankoff.',
  '“I think there’s no grand plan on Moscow’s part,” in Mankoff’s words.',
  'Mankoff continued: “I think there’s no grand plan on Moscow’s part.”',
  '“I think there’s no grand plan on Moscow’s part,” Jeffrey Mankoff continued.',
  '“I think,” continued Mankoff, “there’s no grand plan on Moscow’s part.”',
  'Obama referred to a “concrete response in writing”.',
  'Obama mentioned a “concrete response in writing”.',
  'The White House cited a “concrete response in writing”.',
  '“significant” was how Mankoff described it.',
  'Obama met him, and Mankoff went on to say that “I think there’s no grand plan on Moscow’s part.”',
];

/** Quotations inside others, with the verdicts on what is told of them. */
export const nested: [text: string, verdicts: [VerdictKind, string?][]][] = [
  [
    '“The official said it could cause a ‘domino effect’ in Europe.”',
    [['absent'], ['identical', 'domino-effect']],
  ],
  [
    '“The official said it could cause a "domino effect" in Europe.”',
    [['absent'], ['identical', 'domino-effect']],
  ],
  [
    '“Obama said it could cause a ‘domino effect’ in Europe.”',
    [['absent'], ['other-speaker', 'domino-effect']],
  ],
  [
    "\"We heard Mankoff say 'I think there's no grand plan on Moscow's part' yesterday\"",
    [['typography', 'no-grand-plan']],
  ],
  [
    '"We heard Obama say ‘I think there’s no grand plan on Moscow’s part’ yesterday"',
    [['other-speaker', 'no-grand-plan']],
  ],
  // A part of the words with marks of its own takes nothing from the rest.
  ['“I think there’s no ‘grand plan’ on Putin’s part”', [['changed', 'no-grand-plan']]],
  ['“I think there’s no ‘grand plan’ on Moscow’s part”', [['typography', 'no-grand-plan']]],
  ['“They ate ‘marmalade giraffes’ there”', [['absent']]],
];
