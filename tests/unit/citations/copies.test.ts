/** A citer of a document that was read in a copy names whoever wrote it, and says where the copy is. */
import { expect, test } from 'vitest';
import { cite } from '../../../src/citations/cite.ts';

const made = cite(
  {
    id: 'bank-letter',
    title: '[Letter of the bank to its customers]',
    publisher: 'copies.example & Co',
    copyOf: 'Bank of Nowhere',
    address: 'https://copies.example/letter',
    language: 'en',
    copyNote: 'A copy on another site; the letter itself was not seen.',
  },
  {
    id: 'dear-customers',
    sentence: 'The bank wrote: "Dear customers, [nothing] changes."',
    label: 'Statement B02 in Money Explained',
    remark: 'Read in a copy at copies.example & Co.',
    address: 'https://site.example/quotes/dear-customers/',
  },
);

test('the text forms have the writer in front, then the host, then where it was read', () => {
  expect(made.apa).toMatch(/^Bank of Nowhere\. \(n\.d\.\)\. .* copies\.example & Co\. https:/);
  expect(made.mla).toMatch(/^Bank of Nowhere\. .* copies\.example & Co, https:/);
  expect(made.chicago).toMatch(/^Bank of Nowhere\. n\.d\. .* copies\.example & Co\. https:/);
  for (const text of [made.apa, made.mla, made.chicago]) {
    expect(text).toContain(' Read in a copy at copies.example & Co. Statement B02');
  }
});

test('the files name the writer as the author of a page, and the host beside it', () => {
  expect(made.ris).toMatch(/^TY  - ELEC$/m);
  expect(made.ris).toContain('AU  - Bank of Nowhere\n');
  expect(made.ris).toContain('T2  - copies.example & Co\n');
  expect(made.bibtex).toContain('author = {{Bank of Nowhere}}');
  expect(made.bibtex).toContain('organization = {copies.example \\& Co}');
  expect(JSON.parse(made.csl)).toMatchObject([
    { type: 'webpage', author: [{ literal: 'Bank of Nowhere' }], 'container-title': 'copies.example & Co' },
  ]);
});
