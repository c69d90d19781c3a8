/**
 * Nothing is said twice where once will do: a heading or a passage on a page, an item of a list in a record.
 * Knows texts by their letters; the same said in other words passes.
 */
import { problemAt, type Problem } from '../problems.ts';
import type { Body, RawContent } from '../read.ts';
import { nameOf } from '../validate.ts';
import { textsOf } from './marked-texts.ts';
import { wordsMark } from './prose-sentences.ts';
import { passagesOf } from './prose-text.ts';

/** Shorter ones, such as a lone name in a list, may stand in two places. */
const fewestWords = 4;

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

/** A text with words set by a component can differ in these. */
function onPage(body: Body): Problem[] {
  const comparable = passagesOf(body).filter(
    ({ kind, text }) => !text.includes(wordsMark) && (kind === 'heading' || text.split(' ').length >= fewestWords),
  );
  return repeated(comparable, ({ kind, text }) => `${kind} ${text}`).map(({ file, text, lineAt }) => ({
    file,
    line: lineAt(0),
    what: `the page says "${text.slice(0, 60).trim()}" twice`,
    hint: 'remove one of the two, or say it otherwise',
  }));
}

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
];
