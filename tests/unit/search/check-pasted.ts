/** What people paste as it stands in other papers: dialogue, the source of a page, a denial more or less. Plain data. */
import type { VerdictKind } from '../../../src/search/verdicts.ts';

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
