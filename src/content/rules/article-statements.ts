/** What points into the article: the sentence is there, the span begins in it, and its parts list the statement. */
import { problemAt, type Placed, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import type { Article } from '../schemas/article.ts';

interface Pointing {
  paragraph?: number;
  sentence?: number;
}

/** What is wrong with a paragraph and sentence number, as the field and the sentence to print. */
export function missingPlace(
  { paragraphs }: Article,
  { paragraph, sentence }: Pointing,
): { field: 'paragraph' | 'sentence'; what: string } | undefined {
  if (paragraph === undefined) return undefined;
  const found = paragraphs[paragraph - 1];
  if (!found) {
    const what = `paragraph is ${paragraph}, but the article has ${paragraphs.length} paragraphs`;
    return { field: 'paragraph', what };
  }
  if (sentence === undefined || found.sentences[sentence - 1]) return undefined;
  const what = `sentence is ${sentence}, but paragraph ${paragraph} has ${found.sentences.length} sentences`;
  return { field: 'sentence', what };
}

/** A paragraph or sentence that the article does not have. */
export function placesInArticle({ entries, documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  const pointing: (Placed & { record: Pointing })[] = [
    ...entries.quotes,
    ...entries.claims,
    ...entries.events,
  ];
  return pointing.flatMap((entry) => {
    const missing = missingPlace(article.record, entry.record);
    if (!missing) return [];
    return [problemAt(entry, [missing.field], missing.what, 'count from 1, as article.yaml lists them')];
  });
}

/** The span of a statement begins in its sentence, and ends in it or in one after it in the same paragraph. */
export function spansInSentences({ entries, documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  return entries.quotes.flatMap((entry) => {
    const { paragraph = 0, sentence = 0, span } = entry.record;
    const sentences = article.record.paragraphs[paragraph - 1]?.sentences;
    const [home, last] = [sentences?.[sentence - 1], sentences?.at(-1)];
    if (!span || !home || !last) return [];
    const { start, end } = span;
    if (start < end && start >= home.start && start < home.end && end <= last.end) return [];
    const what =
      `the span ${start}–${end} does not begin in sentence ${sentence} of paragraph ${paragraph} ` +
      `(${home.start}–${home.end}) and end in that paragraph (by ${last.end})`;
    return [problemAt(entry, ['span'], what, 'check the span, the paragraph and the sentence')];
  });
}

/** Where each statement is listed in article.yaml. */
function listings(article: Article) {
  return article.paragraphs.flatMap(({ sentences }, p) =>
    sentences.flatMap(({ parts }, s) =>
      parts.flatMap(({ quotes }, part) =>
        quotes.map((id, i) => ({
          id,
          paragraph: p + 1,
          sentence: s + 1,
          path: ['paragraphs', p, 'sentences', s, 'parts', part, 'quotes', i],
        })),
      ),
    ),
  );
}

/** A statement is listed under the sentence that its own record names. */
export function listedInRightSentence({ entries, documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  const quotes = new Map(entries.quotes.map(({ record }) => [record.id, record]));
  return listings(article.record).flatMap(({ id, paragraph, sentence, path }) => {
    const quote = quotes.get(id);
    if (!quote || (quote.paragraph === paragraph && quote.sentence === sentence)) return [];
    if (!quote.context && quote.paragraph === undefined) return [];
    const own = quote.context
      ? 'its own record says that it stands in another document'
      : `its own record says paragraph ${quote.paragraph}, sentence ${quote.sentence}`;
    const what = `"${id}" is listed in paragraph ${paragraph}, sentence ${sentence}; ${own}`;
    return [problemAt(article, path, what, 'move it to the right sentence, or correct its record')];
  });
}

/** Every statement of the article is listed once. Runs on whole content only. */
export function listedOnce({ entries, documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  const times = new Map<string, number>();
  for (const { id } of listings(article.record)) times.set(id, (times.get(id) ?? 0) + 1);
  return entries.quotes.flatMap((entry) => {
    const { id, context } = entry.record;
    const found = times.get(id) ?? 0;
    if (context || found === 1) return [];
    const what = `the parts in article.yaml ${found === 0 ? 'do not list' : 'list more than once'} "${id}"`;
    return [problemAt(entry, [], what, 'list it once, in the part of its sentence where it stands')];
  });
}
