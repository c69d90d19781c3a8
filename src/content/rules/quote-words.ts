/** The words of a quotation against what was printed: characters, punctuation, brackets, wording elsewhere. */
import { problemAt, type Problem } from '../problems.ts';
import type { Entry, RawContent } from '../read.ts';
import type { Quote } from '../schemas/quote.ts';
import { endsInItsOwnStop } from './prose-sentences.ts';

const characters = (text: string) => [...text].length;
/** Without the punctuation mark at the end that may be the publisher's. */
const withoutStop = (printed: string) => printed.replace(/[.,;:]$/, '');
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** The span of a quotation is as long as the quotation. */
export function spanLength({ entries }: RawContent): Problem[] {
  return entries.quotes.flatMap((entry) => {
    const { asPrinted, span } = entry.record;
    if (asPrinted === undefined || span === undefined) return [];
    const covered = span.end - span.start;
    const printed = characters(asPrinted);
    if (covered === printed) return [];
    const what = `the span covers ${covered} characters, but asPrinted has ${printed}`;
    return [problemAt(entry, ['span'], what, 'check start and end, and every character of asPrinted')];
  });
}

/** The words are what was printed, at most without the publisher's last punctuation mark. */
export function wordsArePrinted({ entries }: RawContent): Problem[] {
  return entries.quotes.flatMap((entry) => {
    const { asPrinted, words } = entry.record;
    if (asPrinted === undefined || words === undefined) return [];
    if (withoutStop(asPrinted) === words) return [];
    const isWholeSentence = entry.record.kind === 'direct' && words.endsWith('.');
    const isFullStopKept = asPrinted === words && (isWholeSentence || endsInItsOwnStop(words));
    if (isFullStopKept) return [];
    const what = `the words "${short(words)}" are not asPrinted without its last punctuation mark`;
    const hint = 'copy asPrinted, and leave out only the comma or full stop at its end';
    return [problemAt(entry, ['words'], what, hint)];
  });
}

const bracketsIn = (words: string): string[] => words.match(/\[[^\]]*\]/g) ?? [];

/** Each bracket in the words has a record, and each record its bracket. */
export function bracketsAreRecorded({ entries }: RawContent): Problem[] {
  return entries.quotes.flatMap((entry) => {
    const { words = '', brackets } = entry.record;
    const printed = bracketsIn(words);
    const recorded = brackets.map((bracket) => bracket.printed);
    return [
      ...printed
        .filter((bracket) => !recorded.includes(bracket))
        .map((bracket) =>
          problemAt(
            entry,
            ['words'],
            `the words have the bracket ${bracket}, and brackets has no record of it`,
            'add it to brackets, with what it replaced if that is known',
          ),
        ),
      ...recorded.flatMap((bracket, i) =>
        printed.includes(bracket)
          ? []
          : [
              problemAt(
                entry,
                ['brackets', i, 'printed'],
                `the bracket "${bracket}" is not in the words`,
                'write it as it stands in the words, with its marks',
              ),
            ],
      ),
    ];
  });
}

/** A word that a bracket replaced is known from a document, or not at all. */
export function bracketOriginalsAreSourced({ entries }: RawContent): Problem[] {
  return entries.quotes.flatMap((entry) =>
    entry.record.brackets.flatMap(({ printed, original, source }, i) =>
      original !== undefined && source === undefined
        ? [
            problemAt(
              entry,
              ['brackets', i, 'original'],
              `the bracket ${printed} has an original and no source for it`,
              'name the document that shows the word',
            ),
          ]
        : [],
    ),
  );
}

/** Typography apart, since a copy seldom keeps it. */
const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

const isSame = ({ asPrinted = '' }: Quote, { match, wording }: { match: string; wording?: string }) =>
  match !== 'identical' || wording === undefined || plain(wording).includes(plain(withoutStop(asPrinted)));

/** Wording called identical is. */
export function identicalWordingIs({ entries }: RawContent): Problem[] {
  const check = (entry: Entry<Quote>, field: 'chain' | 'provenance') =>
    entry.record[field].flatMap((one, i) =>
      isSame(entry.record, one)
        ? []
        : [
            problemAt(
              entry,
              [field, i, 'match'],
              `match is identical, but "${short(one.wording ?? '')}" does not have the words printed`,
              'correct the wording, or say that it differs',
            ),
          ],
    );
  return entries.quotes.flatMap((entry) => [...check(entry, 'chain'), ...check(entry, 'provenance')]);
}
