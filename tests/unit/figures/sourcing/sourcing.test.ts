/** The chart of sourcing shows every sentence at its length, and counts the words as the article's record does. */
import { describe, expect, test } from 'vitest';
import { chartWidths } from '../../../../src/figures/pixels.ts';
import { compute } from '../../../../src/figures/sourcing/compute.ts';
import { tableOf } from '../../../../src/figures/sourcing/table.ts';
import { content, sourcing } from '../../../gallery/charts/records/content.ts';
import { ofClass, outside, overlaps, wordBoxes } from '../drawn.ts';

const sentences = content.article.paragraphs.flatMap((paragraph) => paragraph.sentences);
const parts = sentences.flatMap((sentence) => sentence.parts);
const wordsOf = (kind: string) =>
  parts.filter((part) => part.sourcing === kind).reduce((sum, part) => sum + part.words, 0);
const kinds = [...new Set(parts.map((part) => part.sourcing))];

describe.each(chartWidths)('%i pixels wide', (width) => {
  const scene = compute(sourcing, width);
  const bars = ofClass(scene.shapes, 'group', 'sentence');
  const pieces = bars.flatMap(({ shapes }) => ofClass(shapes, 'rect', 'piece'));
  const counts = ofClass(scene.shapes, 'rect', 'piece').filter(({ id }) => kinds.some((kind) => kind === id));

  test('every sentence is as long as its characters say', () => {
    expect(bars).toHaveLength(sentences.length);
    const lengths = bars.map(({ shapes }) =>
      ofClass(shapes, 'rect', 'piece').reduce((sum, piece) => sum + piece.width, 0),
    );
    const perCharacter = lengths.map(
      (length, i) => length / ((sentences[i]?.end ?? 0) - (sentences[i]?.start ?? 0)),
    );
    expect(Math.max(...perCharacter) - Math.min(...perCharacter)).toBeLessThan(0.005);
  });

  test('each paragraph is a row', () => {
    const rows = new Set(pieces.map(({ y }) => y));
    expect(rows.size).toBe(content.article.paragraphs.length);
  });

  test('the words of each kind are those of the article’s record', () => {
    expect(kinds.length).toBe(9);
    expect(counts.map(({ id, data }) => [id, data?.words]).sort()).toEqual(
      kinds.map((kind) => [kind, wordsOf(kind)]).sort(),
    );
    const perWord = counts.map((bar) => bar.width / Number(bar.data?.words));
    expect(Math.max(...perWord) - Math.min(...perWord)).toBeLessThan(0.01);
    expect(new Set(counts.map(({ x }) => x)).size).toBe(1);
  });

  test('each kind has a fill of its own, in the sentences and in the count', () => {
    const fills = new Map(counts.map(({ id, pattern }) => [id, pattern]));
    expect(new Set(fills.values()).size).toBe(kinds.length);
    expect(pieces).toHaveLength(parts.length);
    for (const { data, pattern } of pieces) expect(pattern).toBe(fills.get(String(data?.sourcing)));
    const patterns = scene.patterns?.map(({ id }) => id) ?? [];
    expect([...fills.values()].filter((pattern) => pattern !== undefined).sort()).toEqual(
      [...patterns].sort(),
    );
  });

  test('the parts lead to every statement of the article', () => {
    const linked = pieces.flatMap(({ data }) => String(data?.statements).split(' ')).filter(Boolean);
    const own = [...content.quotes.values()].filter(({ context }) => !context).map(({ id }) => id);
    expect(own.length).toBe(26);
    expect(linked.sort()).toEqual(own.sort());
  });

  test('no words lie over each other and none are cut off', () => {
    expect(wordBoxes(scene).length).toBeGreaterThan(25);
    expect(overlaps(wordBoxes(scene))).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });
});

test('two drawings on one page share no id of a pattern', () => {
  const ids = chartWidths.flatMap((width) => compute(sourcing, width).patterns?.map(({ id }) => id) ?? []);
  expect(ids.length).toBe(16);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the table has every part of every sentence, in printed order', () => {
  const { columns, rows } = tableOf(sourcing);
  expect(rows).toHaveLength(parts.length);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows.map((row) => row[columns.findIndex(({ id }) => id === 'words')])).toEqual(
    parts.map(({ words }) => words),
  );
});

test('the summary for those who cannot see it gives the counts that are drawn', () => {
  const { summary } = content.figures.get('sourcing') ?? { summary: '' };
  const all = parts.reduce((sum, part) => sum + part.words, 0);
  const facts = [
    all,
    sentences.length,
    ...kinds.filter((kind) => kind !== 'own-voice').map(wordsOf),
    wordsOf('own-voice'),
  ];
  expect(facts.filter((fact) => !new RegExp(`\\b${fact}\\b`).test(summary))).toEqual([]);
});
