/** The fields of a statement that go together: by its kind, and by where it was read. */
import { problemAt, type Problem } from '../problems.ts';
import type { Entry, RawContent } from '../read.ts';
import type { Quote } from '../schemas/quote.ts';

type Statement = Entry<Quote>;
type Field = keyof Quote;

const isGiven = ({ record }: Statement, field: Field) => record[field] !== undefined;

function needs(entry: Statement, because: string, fields: readonly Field[]): Problem[] {
  return fields
    .filter((field) => !isGiven(entry, field))
    .map((field) =>
      problemAt(entry, [], `${because}, and the field ${field} is missing`, `add "${field}: …"`),
    );
}

function refuses(entry: Statement, because: string, fields: readonly Field[]): Problem[] {
  return fields
    .filter((field) => isGiven(entry, field))
    .map((field) =>
      problemAt(entry, [field], `${because}, and ${field} does not belong to it`, `remove ${field}`),
    );
}

/** Whether a statement has words between quotation marks. */
const hasWords = ({ kind }: Pick<Quote, 'kind'>) => kind === 'direct' || kind === 'partial';

/** What a quotation needs, and what a report without quotation marks must not have. */
export function fieldsFitKind({ entries }: RawContent): Problem[] {
  return entries.quotes.flatMap((entry) => {
    const because = `its kind is ${entry.record.kind}`;
    return hasWords(entry.record)
      ? needs(entry, because, ['asPrinted', 'words', 'marks'])
      : [
          ...needs(entry, because, ['paraphrase']),
          ...refuses(entry, because, ['asPrinted', 'words', 'marks']),
        ];
  });
}

const inArticle = ['paragraph', 'sentence', 'span', 'selector'] as const;

/** A statement of the article has its place there; one from around it has its document. */
export function fieldsFitOrigin({ entries }: RawContent): Problem[] {
  return entries.quotes.flatMap((entry) => {
    const { context, ref } = entry.record;
    const because = context ? 'it stands in a document around the article' : 'it stands in the article';
    const letter = context
      ? 'begins with A, which is for the article'
      : 'begins with another letter than A, the article’s';
    return [
      ...needs(entry, because, context ? ['source'] : inArticle),
      ...refuses(entry, because, context ? inArticle : ['source']),
      ...(ref.startsWith('A') === context
        ? [problemAt(entry, ['ref'], `${because}, and its ref ${ref} ${letter}`, 'correct ref or context')]
        : []),
    ];
  });
}

/** The frame of a quotation holds {words} once; the frame of a report does not hold it. */
export function wordsInFrame({ entries }: RawContent): Problem[] {
  return entries.quotes.flatMap((entry) => {
    const { frame, kind } = entry.record;
    const found = frame.split('{words}').length - 1;
    if (!hasWords(entry.record)) {
      if (found === 0) return [];
      const what = `its kind is ${kind}, and the frame has {words} in it`;
      return [problemAt(entry, ['frame'], what, 'write the frame without {words}')];
    }
    if (found === 1) return [];
    const what = `its kind is ${kind}, and the frame has ${found === 0 ? 'no {words}' : '{words} more than once'}`;
    return [problemAt(entry, ['frame'], what, 'write {words} once, where the quoted words go')];
  });
}

/** What a report rests on is not stored, so its hash is: else nobody could check it again. */
export function reportsAreHashed({ entries }: RawContent): Problem[] {
  return entries.quotes
    .filter(({ record }) => !hasWords(record) && record.span !== undefined && record.span.sha256 === undefined)
    .map((entry) => {
      const what = `its kind is ${entry.record.kind}, and span.sha256 is missing`;
      return problemAt(entry, ['span'], what, 'add the SHA-256 of the text from start to end');
    });
}

/** Words from before a translation belong to a statement that was translated. */
export function originalsAreTranslated({ entries }: RawContent): Problem[] {
  return entries.quotes
    .filter((entry) => isGiven(entry, 'original') && !isGiven(entry, 'translatedFrom'))
    .map((entry) => {
      const hint = 'name the language in translatedFrom, or remove the original';
      return problemAt(entry, ['original'], 'original is given, but translatedFrom is missing', hint);
    });
}
