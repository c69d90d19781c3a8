/** What people paste as it stands in other papers: dialogue, the source of a page, a denial more or less. Plain data. */
import type { VerdictKind } from '../../../src/search/verdicts.ts';

/** Dialogue and lists, with the verdicts they must get, and the records they name. */
export const spoken: [text: string, verdicts: [VerdictKind, string?][]][] = [
  // Broken off to say who speaks, and taken up again.
  [
    '"It’s hard to say," Mankoff said, "how much of this is posturing by the Russians."',
    [['identical', 'posturing']],
  ],
  [
    '"I think," Mankoff said, "there’s no grand plan," he added, "on Moscow’s part."',
    [['identical', 'no-grand-plan']],
  ],
  [
    '“Our concern is that Russia won’t stop [in Crimea],” Rasmussen said. “There is a clear risk that Russia will go beyond Crimea and the next goal will be the eastern provinces of Ukraine.”',
    [['identical', 'wont-stop']],
  ],
  [
    "“Our concern is that Russia won't stop here,” Rasmussen said. “There is a clear risk that Russia will go beyond Crimea and the next goal will be the eastern provinces of Ukraine.”",
    [
      ['identical', 'wont-stop-here'],
      ['identical', 'beyond-crimea'],
    ],
  ],
  [
    '"I think," Mankoff said, "there’s a grand plan on Moscow’s part."',
    [
      ['trimmed', 'no-grand-plan'],
      ['changed', 'no-grand-plan'],
    ],
  ],
  [
    '"I think," Mankoff never said, "there’s no grand plan on Moscow’s part."',
    [
      ['trimmed', 'no-grand-plan'],
      ['trimmed', 'no-grand-plan'],
    ],
  ],
  [
    '"domino effect," the official said. "improvising"',
    [
      ['identical', 'domino-effect'],
      ['identical', 'improvising'],
    ],
  ],
  // One speaker after another.
  [
    'Mankoff: "I think there’s no grand plan on Moscow’s part." Obama: "domino effect".',
    [
      ['identical', 'no-grand-plan'],
      ['other-speaker', 'domino-effect'],
    ],
  ],
  ['"Marmalade giraffes," said Putin, "domino effect"', [['absent'], ['other-speaker', 'domino-effect']]],
  // A slip that whoever quotes points out.
  [
    '"Its [sic] not viable to speak about attacks against the Baltic states"',
    [['bracket', 'attacks-on-the-baltics']],
  ],
  // A list.
  [
    '1. domino effect\n2) improvising',
    [
      ['identical', 'domino-effect'],
      ['identical', 'improvising'],
    ],
  ],
];

/** Trimmed or changed, with the words that turn the sense: left off before it, or put in, left out or replaced. */
export const turned: [text: string, denied: string | undefined, cut: string | undefined][] = [
  ['"We do intend to comply"', 'not', undefined],
  ['"would not meet to discuss next steps"', 'not', undefined],
  ['"Our concern is that Russia will stop [in Crimea]."', 'won’t', undefined],
  ['"No decisions about Ukraine with Ukraine"', 'without', undefined],
  ['"Unfortunately, I can confirm that Russia is withdrawing its troops"', 'cannot', undefined],
  ['never avoid further provocations', 'never', undefined],
  ['"grand plan on Moscow’s part"', undefined, 'I think there’s no'],
  ['"Russia is withdrawing its troops"', undefined, 'Unfortunately, I cannot confirm that'],
  ['"decisions about Ukraine without Ukraine"', undefined, 'This principle is clear: No'],
  // The sense is the same, or the word stands in another sentence.
  ['"We don’t intend to comply"', undefined, undefined],
  ['"avoid further escalation"', undefined, undefined],
  ['"no grand plan"', undefined, undefined],
  ['"There is a clear risk that Russia will go beyond Crimea"', undefined, undefined],
];

/** Text from the source of a page, or with notes, and the verdicts on what a reader of the page would see. */
export const fromPages: [text: string, verdicts: [VerdictKind, string?][]][] = [
  [
    '<p>&ldquo;I think there&rsquo;s <em>no grand plan</em> on Moscow&rsquo;s part,&rdquo; Mankoff said.</p>',
    [['identical', 'no-grand-plan']],
  ],
  [
    '<p>&#8220;domino effect&#8221;</p><p>&#x201c;off-ramp&#x201D;</p>',
    [
      ['identical', 'domino-effect'],
      ['identical', 'off-ramp'],
    ],
  ],
  ['He spoke of a <q>domino effect</q><sup>7</sup>.', [['identical', 'domino-effect']]],
  ['"I think there’s no grand plan[2] on Moscow’s part."[13]', [['identical', 'no-grand-plan']]],
  ['I think there’s no grand plan on Moscow’s part²', [['identical', 'no-grand-plan']]],
  ['"up to [80,000] additional Russian troops"', [['bracket', 'up-to-80000-additional']]],
  ['"[45] combat troops"', [['changed', 'some-45000-combat-troops']]],
  ['3 < 4 and "domino effect" > 2 & &so; &#99999999;', [['identical', 'domino-effect']]],
];
