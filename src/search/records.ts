/**
 * The statements with quoted words, with every name under which somebody can be said to have spoken them.
 * Loaded when something is to be checked. Knows the files of the index; no pasted text.
 */
import type { Facts, TextRecord } from './layout.ts';
import type { Store } from './store.ts';
import type { CheckRecord } from './check/verdict.ts';

function namesOf({ speakers }: Facts, ids: readonly string[]): string[] {
  const byId = new Map(
    speakers.map(([id, name, organisation, ...others]) => [id, { organisation, names: [name, ...others] }]),
  );
  return ids.flatMap((id) => {
    const { names = [], organisation } = byId.get(id) ?? {};
    return [...names, ...((organisation && byId.get(organisation)?.names) || [])];
  });
}

/** Who is said to act in the quoted words, when they follow the name: an account tells what somebody else said. */
const subjectOf = (frame: string): string[] => /(?:\p{Lu}[\p{L}.’'-]* )+(?=\{words\})/u.exec(frame) ?? [];

function toCheckRecord(record: TextRecord, context: boolean, facts: Facts): CheckRecord[] {
  const { alsoBy = [], via = [], brackets = [], words, asPrinted = words, speakerAsNamed, ...rest } = record;
  if (words === undefined || asPrinted === undefined) return [];
  const named = namesOf(facts, [record.speaker, ...alsoBy, ...via]);
  const names = [...new Set([...named, speakerAsNamed, ...subjectOf(record.frame)])];
  const { id, ref, quoteMarks, speaker, speakerName, frame, kind, paragraph, published } = rest;
  const text = { id, ref, context, words, asPrinted, quoteMarks, brackets };
  return [{ ...text, speaker, speakerName, names, frame, kind, paragraph, published }];
}

/** All of them, in the order of the index. */
export async function checkRecords(store: Store): Promise<CheckRecord[]> {
  const { records, article } = await store.opening();
  const [facts, ...texts] = await Promise.all([
    store.facts(),
    ...Array.from({ length: records }, (_, record) => store.texts(record)),
  ]);
  return texts.flatMap((text, record) => toCheckRecord(text, record >= article, facts));
}
