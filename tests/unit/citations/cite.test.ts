/** A citer copies a citation: the work comes first, the statement's own page last, every character as printed. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/citations/cite.ts';
import type { Finding, Work } from '../../../src/citations/item.ts';

const article: Work = {
  id: 'article',
  title: 'Rates – and the Bank’s “Quiet” Plan & More',
  publisher: 'The Ledger',
  date: '2031-05-07',
  address: 'https://ledger.example/2031/rates_and%20more/?a=1&b=2',
  language: 'en',
};
const finding: Finding = {
  id: 'slow-thaw',
  sentence: 'The Ledger reported that the bank’s head spoke of a “slow thaw – 5% at most”.',
  label: 'Statement A07 in Money Explained',
  address: 'https://site.example/quotes/slow-thaw/',
};
const undated: Work = {
  id: 'bank-letter',
  title: '[Letter of the bank to its customers]',
  publisher: 'Bank of Nowhere',
  address: 'https://copies.example/letter',
  language: 'en',
  copyNote: 'A copy on another site; the letter itself was not seen.',
};
const around: Finding = {
  id: 'dear-customers',
  sentence: 'The bank wrote: "Dear customers, [nothing] changes."',
  label: 'Statement B02 in Money Explained',
  remark: 'Read in a copy.',
  address: 'https://site.example/quotes/dear-customers/',
};

describe('a partial quotation from the article', () => {
  const made = cite(article, finding);

  test('APA', () => {
    expect(made.apa).toBe(
      'The Ledger. (2031, May 7). Rates – and the Bank’s “Quiet” Plan & More. https://ledger.example/2031/rates_and%20more/?a=1&b=2 Statement A07 in Money Explained: https://site.example/quotes/slow-thaw/',
    );
  });

  test('MLA', () => {
    expect(made.mla).toBe(
      'The Ledger. Rates – and the Bank’s “Quiet” Plan & More. 7 May 2031, https://ledger.example/2031/rates_and%20more/?a=1&b=2. Statement A07 in Money Explained: https://site.example/quotes/slow-thaw/',
    );
  });

  test('Chicago', () => {
    expect(made.chicago).toBe(
      'The Ledger. 2031. “Rates – and the Bank’s ‘Quiet’ Plan & More.” May 7, 2031. https://ledger.example/2031/rates_and%20more/?a=1&b=2. Statement A07 in Money Explained: https://site.example/quotes/slow-thaw/',
    );
  });

  test('BibTeX carries the words in their sentence and escapes what LaTeX would act on', () => {
    expect(made.bibtex).toBe(`@online{slow-thaw,
	abstract = {The Ledger reported that the bank’s head spoke of a “slow thaw – 5\\% at most”.},
	author = {{The Ledger}},
	date = {2031-05-07},
	language = {en},
	note = {Statement A07 in Money Explained: \\url{https://site.example/quotes/slow-thaw/}},
	title = {Rates – and the {Bank}’s “{Quiet}” {Plan} \\& {More}},
	url = {https://ledger.example/2031/rates_and%20more/?a=1&b=2},
}
`);
  });

  test('RIS', () => {
    expect(made.ris).toBe(`TY  - ELEC
AB  - The Ledger reported that the bank’s head spoke of a “slow thaw – 5% at most”.
AU  - The Ledger
DA  - 2031/05/07/
PY  - 2031
ID  - slow-thaw
LA  - en
N1  - Statement A07 in Money Explained: https://site.example/quotes/slow-thaw/
TI  - Rates – and the Bank’s “Quiet” Plan & More
UR  - https://ledger.example/2031/rates_and%20more/?a=1&b=2
ER  - 
`);
  });

  test('CSL-JSON', () => {
    expect(JSON.parse(made.csl)).toEqual([
      {
        id: 'slow-thaw',
        type: 'webpage',
        title: 'Rates – and the Bank’s “Quiet” Plan & More',
        author: [{ literal: 'The Ledger' }],
        issued: { 'date-parts': [[2031, 5, 7]] },
        URL: 'https://ledger.example/2031/rates_and%20more/?a=1&b=2',
        language: 'en',
        abstract: 'The Ledger reported that the bank’s head spoke of a “slow thaw – 5% at most”.',
        note: 'Statement A07 in Money Explained: https://site.example/quotes/slow-thaw/',
      },
    ]);
  });
});

describe('a statement from a document without a date, read in a copy', () => {
  const made = cite(undated, around);

  test('the text forms say that there is no date and that it is a copy', () => {
    const ending =
      'https://copies.example/letter. Read in a copy. Statement B02 in Money Explained: https://site.example/quotes/dear-customers/';
    expect(made.apa).toBe(
      `Bank of Nowhere. (n.d.). [Letter of the bank to its customers]. ${ending.replace('letter. R', 'letter R')}`,
    );
    expect(made.mla).toBe(`Bank of Nowhere. [Letter of the Bank to Its Customers]. ${ending}`);
    expect(made.chicago).toBe(`Bank of Nowhere. n.d. “[Letter of the Bank to Its Customers].” ${ending}`);
  });

  test('the files name no date, and keep brackets and straight marks', () => {
    expect(made.bibtex).not.toMatch(/date|year/);
    expect(made.ris).not.toMatch(/^(DA|PY) /m);
    expect(made.csl).not.toContain('issued');
    expect(made.bibtex).toContain('abstract = {The bank wrote: "Dear customers, [nothing] changes."}');
    expect(made.ris).toContain('AB  - The bank wrote: "Dear customers, [nothing] changes."\n');
    expect(made.ris).toContain('A copy on another site; the letter itself was not seen.');
  });
});

test('a byline, when one was seen, leads; the publisher follows', () => {
  const { apa, mla } = cite({ ...article, author: 'Ada Example' }, finding);
  expect(apa).toMatch(/^Ada Example\. \(2031, May 7\)\. .*\. The Ledger\. https:/);
  expect(mla).toMatch(/^Ada Example\. “.*” The Ledger, 7 May 2031, https:/);
});

test('the files name whoever the byline names, the day, and the paper', () => {
  const { ris, bibtex } = cite({ ...article, author: 'Ada Example', publisher: 'Ink & Sons_100%' }, finding);
  expect(ris).toMatch(/^TY  - NEWS$/m);
  expect(ris.match(/^(AU|DA|PY|T2)  - .*$/gm)?.sort()).toEqual([
    'AU  - Ada Example',
    'DA  - 2031/05/07/',
    'PY  - 2031',
    'T2  - Ink & Sons_100%',
  ]);
  expect(bibtex).toContain('author = {{Ada Example}}');
  expect(bibtex).toContain('journaltitle = {Ink \\& Sons\\_100\\%}');
});

test.each([
  ['(see https://x.example/a_b).', '(see \\url{https://x.example/a_b}).'],
  ['[at https://x.example/a/]', '[at \\url{https://x.example/a/}]'],
  ['https://x.example/a_(b), 5%', '\\url{https://x.example/a_(b)}, 5\\%'],
])('BibTeX ends an address where it ends: %s', (copyNote, printed) => {
  expect(cite({ ...undated, copyNote }, around).bibtex).toContain(printed);
});

test('titles in other languages keep their letters and their case', () => {
  const { mla, bibtex, ris } = cite({ ...article, title: 'Банк і гроші: що далі', language: 'uk' }, finding);
  expect(mla).toContain('Банк і гроші: що далі.');
  expect(bibtex).toContain('title = {Банк і гроші: що далі}');
  expect(ris).toContain('TI  - Банк і гроші: що далі\n');
});

test('LaTeX prints braces, backslashes and carets as they are', () => {
  const { bibtex } = cite(article, { ...finding, sentence: 'He wrote “{x} \\ y ^ ~2”.' });
  expect(bibtex).toContain(
    'abstract = {He wrote “\\{x\\} \\textbackslash{} y \\textasciicircum{} \\textasciitilde{}2”.}',
  );
});

test('RIS keeps every field on one line', () => {
  const { ris } = cite(article, { ...finding, sentence: `One line\nand another ${'long '.repeat(40)}end.` });
  expect(ris).toContain(`AB  - One line and another ${'long '.repeat(40)}end.\n`);
});

test('RIS keeps the id of a statement whole, however long it is', () => {
  const id = 'a-statement-with-a-long-permanent-id';
  expect(cite(article, { ...finding, id }).ris).toContain(`ID  - ${id}\n`);
});

test('no form has HTML in it', () => {
  const made = Object.values(cite(article, finding));
  expect(made).toHaveLength(6);
  expect(made.filter((text) => /<\/?[a-z]|&(amp|lt|quot|#\d+);/.test(text))).toEqual([]);
});
