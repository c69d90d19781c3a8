/**
 * Nothing is said twice where once will do: a heading or a passage on a page, an item of a list in a record, a long run of
 * words in one text.
 * Knows texts by their letters; the same said in other words passes.
 */
import { problemAt, type Problem } from '../problems.ts';
import type { Body, RawContent } from '../read.ts';
import { nameOf } from '../validate.ts';
import { textsOf } from './marked-texts.ts';
import { ourTexts } from './our-texts.ts';
import { propsOf } from './prose-props.ts';
import { passagesOf, type Passage } from './prose-text.ts';

/** Shorter passages, such as a lone name in a list, may stand in two places. */
const fewestWords = 4;
/** A run of so many words does not come back in one text by itself: a line was copied. */
const longRun = 8;

/** Items that another before them equals. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  });
}

/** The letters, and what the components among them name. */
const lettersAndNames = ({ kind, text, marks }: Passage): string =>
  JSON.stringify([kind, text, marks.map(({ element }) => propsOf(element).map(({ name, value }) => [name, value]))]);

function onPage(body: Body): Problem[] {
  const comparable = passagesOf(body).filter(
    ({ kind, text }) => kind === 'heading' || text.split(' ').length >= fewestWords,
  );
  return repeated(comparable, lettersAndNames).map(({ file, text, lineAt }) => ({
    file,
    line: lineAt(0),
    what: `the page says "${text.slice(0, 60).trim()}" twice`,
    hint: 'remove one of the two, or say it otherwise',
  }));
}

/** The first run of words that a text has a second time. */
function runAgain(text: string): string | undefined {
  const words = text.split(/\s+/);
  const runs = words.slice(0, 1 - longRun).map((_, at) => words.slice(at, at + longRun).join(' '));
  return repeated(runs, (run) => run)[0];
}

/** Texts of ours that say a long run of words twice. */
const runsInTexts = (raw: RawContent): Problem[] =>
  ourTexts(raw).ours.flatMap(({ field, file, text, lineAt }) => {
    const run = runAgain(text);
    if (run === undefined) return [];
    const what = `${field} says "${run}" twice`;
    return [{ file, line: lineAt(text.lastIndexOf(run)), what, hint: 'remove the line that was copied' }];
  });

/** The list of the article's words has a rule of its own, and other printed words may repeat themselves. */
function inRecords(raw: RawContent): Problem[] {
  const items = textsOf(raw).filter(
    ({ path, marks }) => typeof path.at(-1) === 'number' && marks.whose !== 'printed',
  );
  return [...Map.groupBy(items, ({ entry }) => entry)].flatMap(([entry, own]) =>
    repeated(own, ({ text, path }) => [...path.slice(0, -1), text].join('\n')).map(({ text, path }) =>
      problemAt(entry, path, `${nameOf(path.slice(0, -1))} has "${text}" twice`, 'remove one of the two'),
    ),
  );
}

export const saidTwice = (raw: RawContent): Problem[] => [
  ...raw.bodies.flatMap(onPage),
  ...inRecords(raw),
  ...runsInTexts(raw),
];
