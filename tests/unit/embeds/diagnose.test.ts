/** What an editor is told about the snippet that came out at the other end. */
import { expect, test } from 'vitest';
import { diagnose } from '../../../src/embeds/doctor/diagnose.ts';
import type { Found } from '../../../src/embeds/doctor/found.ts';

const nothing: Found = {
  hasScript: false,
  isAddress: false,
  isMarkdown: false,
  isUnknown: false,
  isShownAsText: false,
  isEmpty: false,
};
const whole: Found = {
  ...nothing,
  figure: { isOurs: true, hasTitle: true },
  hasScript: true,
  link: { hasText: true },
  picture: { hasText: true },
};
const frame = { hasTitle: true, hasHeight: true, runsScripts: true, isGrown: false };

test.each<[string, Found, ReturnType<typeof diagnose>]>([
  ['everything is there', whole, { grade: 'live', lost: [], ask: [] }],
  [
    'the script is gone',
    { ...whole, hasScript: false },
    { grade: 'picture', lost: ['script'], ask: ['script', 'frame'] },
  ],
  [
    'script and attributes are gone',
    { ...whole, hasScript: false, figure: undefined },
    { grade: 'picture', lost: ['figure-address', 'script'], ask: ['script', 'data', 'frame'] },
  ],
  ['a frame alone', { ...nothing, frame }, { grade: 'frame', lost: [], ask: [] }],
  [
    'a frame without its title, in a sandbox',
    { ...nothing, frame: { ...frame, hasTitle: false, runsScripts: false } },
    { grade: 'frame', lost: ['frame-scripts', 'frame-title'], ask: ['frame'] },
  ],
  [
    'a frame after a quotation, which its host makes grow',
    { ...nothing, frame: { ...frame, isGrown: true }, link: { hasText: true } },
    { grade: 'live', lost: [], ask: [] },
  ],
  [
    'Markdown, which has a picture and links alone',
    { ...whole, figure: undefined, hasScript: false, isMarkdown: true },
    { grade: 'picture', lost: [], ask: ['frame'] },
  ],
  [
    'Markdown without its picture',
    { ...nothing, link: { hasText: true }, isMarkdown: true },
    { grade: 'link', lost: ['picture'], ask: ['frame'] },
  ],
  [
    'a figure that does not exist',
    { ...nothing, figure: { isOurs: false, hasTitle: true }, hasScript: true, isUnknown: true },
    { grade: 'none', lost: ['unknown-figure'], ask: [] },
  ],
  ['an address alone', { ...nothing, isAddress: true }, { grade: 'link', lost: [], ask: ['frame'] }],
  [
    'the code as text',
    { ...nothing, isShownAsText: true },
    { grade: 'none', lost: ['shown-as-text'], ask: ['html-block'] },
  ],
  ['nothing', nothing, { grade: 'none', lost: [], ask: [] }],
])('%s', (_, found, wanted) => expect(diagnose(found)).toEqual(wanted));

test('a link that lost its words is no credit', () => {
  expect(diagnose({ ...whole, picture: undefined, link: { hasText: false } }).lost).toEqual([
    'picture',
    'link-text',
  ]);
});
