/** What people paste that once got a wrong answer, with the right one. Plain data. */
import type { VerdictKind } from '../../../src/search/verdicts.ts';

/** Pasted text in which somebody is named whose words they are not. */
export const named: [text: string, attributedTo: string][] = [
  ['Russian Foreign Minister Sergey Lavrov said: "domino effect"', 'Russian Foreign Minister Sergey Lavrov'],
  [
    '"I think there’s no grand plan on Moscow’s part," Foreign Minister Lavrov said.',
    'Foreign Minister Lavrov',
  ],
  ['US President Barack Obama warned of a "domino effect".', 'US President Barack Obama'],
  ['Intelligence chief James Clapper said "domino effect".', 'James Clapper'],
  ['House Speaker John Boehner said Russia must "avoid further provocations".', 'House Speaker John Boehner'],
  [
    '"Our concern is that Russia won’t stop [in Crimea]," NATO commander Philip Breedlove said.',
    'Philip Breedlove',
  ],
  ['A Russian blogger, Navalny, wrote of the "continuing rampage by extremists in Ukraine".', 'Navalny'],
  ['"off-ramp," Obama said', 'Obama'],
  [
    '"I think there’s no grand plan on Moscow’s part," said John Kerry, who had met Jeffrey Mankoff.',
    'John Kerry',
  ],
  [
    '"I think there’s no grand plan on Moscow’s part," Putin\'s spokesman Dmitry Peskov said, responding to Mankoff.',
    'Dmitry Peskov',
  ],
  ['"would meet to discuss next steps," Merkel and other leaders said.', 'Merkel'],
  ['"I think there’s no grand plan on Moscow’s part"\n— Barack Obama', 'Barack Obama'],
  ['"I think there’s no grand plan on Moscow’s part"\n\n— Barack Obama', 'Barack Obama'],
  ['I think there’s no grand plan on Moscow’s part\n— Barack Obama', 'Barack Obama'],
  ['"domino effect" Vladimir Putin', 'Vladimir Putin'],
  ['Obama has said "domino effect"', 'Obama'],
  ['Obama is quoted as saying "domino effect"', 'Obama'],
  ['Obama’s words: "domino effect"', 'Obama'],
  ['Barack Obama, 28 March 2014: "domino effect"', 'Barack Obama'],
  ['Obama (D): "domino effect"', 'Obama'],
  ['Obama had warned that a "domino effect" loomed', 'Obama'],
  ['As Obama put it, a "domino effect"', 'Obama'],
  ['obama said "domino effect"', 'obama'],
  ['"domino effect" (Obama)', 'Obama'],
  ['Putin demanded a “concrete response in writing”.', 'Putin'],
  ['Obama promised a “domino effect”.', 'Obama'],
  ['Obama spoke of a “domino effect”.', 'Obama'],
  ['Obama denounced a “domino effect”.', 'Obama'],
  ['Obama says there’s no grand plan on Moscow’s part', 'Obama'],
  ['Obama says domino effect', 'Obama'],
  ['Pentagon spokesman John Kirby: "domino effect"', 'John Kirby'],
  ['Putin "avoid further provocations"', 'Putin'],
  // Broken off to say who speaks.
  ['"It’s hard to say," said Obama, "how much of this is posturing by the Russians."', 'Obama'],
];

/** Pasted text in which whoever has a capital is not said to be the speaker, or is the right one. */
export const unnamed = [
  '"domino effect," the official said Friday.',
  '"domino effect," the official said in March.',
  '"Domino effect," an official said Tuesday, and Merkel agreed.',
  '"Avoid further provocations," he told Putin.',
  '"Avoid further provocations," Obama told Putin on Friday.',
  '"domino effect," the official told CNN.',
  '"I think there’s no grand plan on Moscow’s part," the analyst told Reuters.',
  'Putin was told to "avoid further provocations".',
  // An account of the call is the words of those who wrote it, and tells what he suggested.
  'Obama suggested "a concrete response in writing".',
  'Quote: "domino effect"',
  'Original: "domino effect"',
  'Claim: "domino effect"',
  'Transcript: "domino effect"',
  'Time: "domino effect"',
  'Crisis in Ukraine: "domino effect"',
  'Cold War: "domino effect"',
  '"domino effect" - March 28, 2014',
  '"domino effect" (Reuters)',
  'As Reuters notes, there was a "domino effect"',
  'Asked about Ukraine, Obama said nothing of a "domino effect".',
  'Polls said it was a "domino effect".',
  '"domino effect" (Harris, 2014)',
  '"domino effect" (Ukraine crisis, March 2014)',
  'Putin appeared to be "improvising," and Obama said the call went well.',
  'Putin was “improvising” – Putin’s advisers were not.',
  'As Wikipedia notes, "domino effect" has two words.',
  'Mr. Mankof said: "I think there’s no grand plan on Moscow’s part"',
  'Jeff Mankof said "I think there’s no grand plan on Moscow’s part"',
  'Mr. Rasmusen noted: "Our concern is that Russia won’t stop [in Crimea]."',
  'Foreign Policy quoted an official who spoke of a "domino effect".',
  'Reuters said that an official described a "domino effect".',
  'Putin called Obama, who said Russia must "avoid further provocations".',
  'The White House and the Kremlin said that they “would meet to discuss next steps.”',
  'The State Department said nothing. There was a "domino effect".',
  'Putin’s "improvising" was noted.',
  'Mankoff "improvising"',
];

/** What is pasted, with the verdicts it must get, and the records they name. */
export const pasted: [text: string, verdicts: [VerdictKind, string?][]][] = [
  // Words around a quotation without marks.
  ['never avoid further provocations', [['changed', 'further-provocations']]],
  ['Nobody said domino effect', [['changed', 'domino-effect']]],
  ['Nobody said: improvising', [['changed', 'improvising']]],
  ['Mankoff denied that there’s no grand plan on Moscow’s part', [['changed', 'no-grand-plan']]],
  ['no domino effect', [['changed', 'domino-effect']]],
  ['no concrete response in writing', [['changed', 'in-writing']]],
  ['Almost 100,000 soldiers died', [['changed', 'almost-100000-soldiers']]],
  ['It is false that domino effect', [['changed', 'domino-effect']]],
  ['I think there’s no grand plan on Moscow’s part, only on Kiev’s', [['changed', 'no-grand-plan']]],
  [
    'It’s hard to say how much of this is posturing by the Russians. They will never leave Crimea.',
    [['changed', 'posturing']],
  ],
  [
    'Mankoff said it’s hard to say how much of this is posturing by the Russians',
    [['typography', 'posturing']],
  ],
  ['"I think there’s no grand plan on Moscow’s part"\n\n— Jeffrey Mankoff', [['identical', 'no-grand-plan']]],
  [
    'I think there’s no grand plan on Moscow’s part, Jeffrey Mankoff noted Friday.',
    [['identical', 'no-grand-plan']],
  ],
  // Marks that stand close, inside others, or over paragraphs.
  [
    '"domino effect","improvising","marmalade here"',
    [['identical', 'domino-effect'], ['identical', 'improvising'], ['absent']],
  ],
  [
    '"domino effect";"improvising"',
    [
      ['identical', 'domino-effect'],
      ['identical', 'improvising'],
    ],
  ],
  [
    '"domino effect"and"improvising"',
    [
      ['identical', 'domino-effect'],
      ['identical', 'improvising'],
    ],
  ],
  ['"I think there’s no "grand plan" on Moscow’s part"', [['typography', 'no-grand-plan']]],
  ['"I think there’s no “grand plan” on Moscow’s part"', [['typography', 'no-grand-plan']]],
  ['“I think there’s no "grand plan" on Moscow’s part”', [['typography', 'no-grand-plan']]],
  [
    '"Our concern is that Russia won’t stop [in Crimea].\n\nThere is a clear risk, says nobody."',
    [
      ['trimmed', 'wont-stop'],
      ['changed', 'wont-stop'],
    ],
  ],
  ['_"domino effect"_', [['identical', 'domino-effect']]],
  ['「domino effect」', [['identical', 'domino-effect']]],
  ['‹domino effect›', [['identical', 'domino-effect']]],
  // One whole record with more around it is no join.
  [
    'The Russian president, Putin, drew attention to the continuing rampage by extremists in Ukraine',
    [['identical', 'continuing-rampage']],
  ],
  [
    '"have been trying to figure out how to extricate themselves from this situation, the Russians"',
    [['changed', 'extricate-themselves']],
  ],
  ['"off-ramp from the crisis"', [['changed', 'off-ramp']]],
  ['"Kerry and Lavrov, they said, would meet to discuss next steps"', [['changed', 'next-steps']]],
  // Lines that were wrapped.
  [
    'have been trying to figure\nout how to extricate\nthemselves from this situation',
    [['typography', 'extricate-themselves']],
  ],
  [
    '> have been trying to figure\n> out how to extri-\n> cate themselves from this situation',
    [['typography', 'extricate-themselves']],
  ],
  [
    'domino effect\nimprovising',
    [
      ['identical', 'domino-effect'],
      ['identical', 'improvising'],
    ],
  ],
  ['domino effect\nmarmalade giraffe', [['identical', 'domino-effect'], ['absent']]],
  [
    'The Russian president did not draw attention to the continuing rampage by extremists in Ukraine',
    [['changed', 'continuing-rampage']],
  ],
  ['Mankoff: improvising', [['identical', 'improvising']]],
  ['Vladimir Putin says: We do not intend to comply', [['other-speaker', 'do-not-intend-to-comply']]],
  ['domino effect improvising', [['joined', 'domino-effect']]],
  // Another form of two words written as one.
  ['"offramps"', [['changed', 'off-ramp']]],
  // Brackets.
  ['"Our concern is that Russia … in Crimea"', [['bracket', 'wont-stop']]],
  ['"Our concern is ... Crimea"', [['trimmed', 'wont-stop']]],
  ['"Crimea"', [['trimmed', 'wont-stop']]],
  ['"avoid [further] provocations"', [['bracket', 'further-provocations']]],
  ['"I think there’s no grand plan on [Moscow’s] part"', [['bracket', 'no-grand-plan']]],
  ['"[no] grand plan"', [['bracket', 'no-grand-plan']]],
  // Another number is no typography.
  ['"some 500,00"', [['absent']]],
  ['"approximately 3540,000 troops"', [['changed', 'approximately-35-40000']]],
  ['"approximately 35–40 000 troops"', [['typography', 'approximately-35-40000']]],
];

/** Dots, with the words that they stand for when these turn the sense. */
export const dotted: [text: string, dropped: string | undefined][] = [
  ['"I think there’s ... grand plan on Moscow’s part"', 'no'],
  [
    '"Our concern is that Russia … will go beyond Crimea"',
    'won’t stop [in Crimea]. There is a clear risk that Russia',
  ],
  ['"It’s hard to say … posturing by the Russians"', undefined],
];

/** Nothing of the kind stands here, but something near does. */
export const near: [text: string, id: string][] = [
  ['"improvising his way through the crisis"', 'improvising'],
  ['Putin seemed to be improvising a way out of the crisis', 'improvising'],
  ['"domino effect that could set off a wider war"', 'domino-effect'],
];
