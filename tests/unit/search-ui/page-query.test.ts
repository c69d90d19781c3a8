/** Pages are searched for the words as typed and in their other spellings, and for nothing that nobody meant. */
import { expect, test } from 'vitest';
import { pageQuery } from '../../../src/search/ui/page-query.ts';
import type { Notice } from '../../../src/search/types.ts';

const alias = (word: string, ...also: string[]): Notice => ({ kind: 'alias', word, also });

test.each([
  ['Russia US', alias('US', 'United States'), ['Russia US', 'Russia United States']],
  ['aus “US” Russia', alias('US', 'United States'), ['aus US Russia', 'aus United States Russia']],
  ['U.S. troops', alias('U.S.', 'United States'), ['U.S. troops', 'United States troops']],
  ['Київ', alias('Київ', 'Kyiv', 'Kiev'), ['Київ', 'Kyiv', 'Kiev']],
  ['from:Obama', alias('Kyiv', 'Kiev'), ['from Obama']],
  ['kyiv OR Moscow', alias('Kyiv', 'Kiev'), ['kyiv', 'Moscow', 'Kiev']],
])('%s', (query, notice, terms) => {
  expect(pageQuery(query, [notice])?.terms).toEqual(terms);
});
