/** Whatever is done to a real quotation, the verdict is what the edit deserves. */
import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../src/search/check.ts';
import type { CheckRecord, Verdict } from '../../../src/search/check/verdict.ts';
import type { VerdictKind } from '../../../src/search/verdicts.ts';
import { edits, records, spaced, weighty, type Edit, type Edited } from './check-edits.ts';
import { chance, type Chance } from './seeded.ts';

const marks = ['""', '“”', '„“', '«»', '″″'];
const perEdit = 500;

/** Pastes of ten quotations each, so that one is told from the next as well. */
function verdictsOn(cases: readonly Edited[], random: Chance): Verdict[] {
  const paragraphs = cases.map(({ text, pasted }) => {
    const [open, close] = Array.from(random.pick(marks));
    const quoted = `${open}${text}${close}`;
    return pasted ? pasted(quoted) : quoted;
  });
  const pastes = Array.from({ length: Math.ceil(paragraphs.length / 10) }, (_, i) =>
    paragraphs.slice(10 * i, 10 * i + 10).join('\n\n'),
  );
  return pastes.flatMap((paste) => checkQuotation(paste, records));
}

function casesOf(edit: Edit, random: Chance): { record: CheckRecord; edited: Edited }[] {
  const cases: { record: CheckRecord; edited: Edited }[] = [];
  for (let i = 0; i < 40 * perEdit && cases.length < perEdit; i += 1) {
    const record = random.pick(records);
    const edited = edit(record, random);
    if (edited) cases.push({ record, edited });
  }
  return cases;
}

/** Verdicts that say whose words they are, exactly. */
const exact: readonly VerdictKind[] = ['identical', 'typography'];

/** The record named must be the one that was edited, or one with the same words. */
function namesTheRecord(record: CheckRecord, { verdict, id }: Verdict): boolean {
  const named = records.find((one) => one.id === id);
  if (!named) return false;
  if (exact.includes(verdict)) return spaced(named.words) === spaced(record.words);
  const shared = weighty(named.words).filter((word) => weighty(record.words).includes(word));
  return id === record.id || verdict === 'joined' || shared.length > 0;
}

let count = 0;
const different = new Set<string>();

describe('the verdict on', () => {
  test.each(Object.entries(edits))(
    '%s',
    (name, edit) => {
      const random = chance(name.length);
      const cases = casesOf(edit, random);
      const verdicts = verdictsOn(
        cases.map(({ edited }) => edited),
        random,
      );
      expect(verdicts).toHaveLength(cases.length);
      const wrong = cases.flatMap(({ record, edited }, i) => {
        const found = verdicts[i] as Verdict;
        const isRight = edited.deserved.includes(found.verdict) && namesTheRecord(record, found);
        return isRight ? [] : [`${record.ref} ${found.verdict} ${found.id}: ${edited.text}`];
      });
      expect(wrong).toEqual([]);
      count += cases.length;
      for (const { edited } of cases) different.add(`${name} ${edited.text}`);
    },
    60_000,
  );

  test('five thousand edits and more', () => {
    process.stdout.write(
      `${count} edits of ${records.length} quotations, ${different.size} different ones\n`,
    );
    expect(count).toBeGreaterThanOrEqual(5000);
    expect(different.size).toBeGreaterThanOrEqual(2000);
  });
});
