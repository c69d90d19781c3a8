/**
 * The citations of one statement, from plain records. The text forms cite the work once and are kept:
 * ten thousand statements of one article need its three formatted citations, not thirty thousand.
 */
import { bibliography, bibtex, cslJson, readable, ris, type Readable } from './formats.ts';
import { statementItem, workItem, type Finding, type Work } from './item.ts';

export type Citations = Record<Readable | 'bibtex' | 'ris' | 'csl', string>;

const kept = new Map<string, Record<Readable, string>>();

function workCitations(work: Work): Record<Readable, string> {
  const item = workItem(work);
  const key = JSON.stringify(item);
  const known = kept.get(key);
  if (known) return known;
  const made = Object.fromEntries(readable.map((style) => [style, bibliography(item, style)])) as Record<
    Readable,
    string
  >;
  kept.set(key, made);
  return made;
}

/** Plain text, with no full stop after the address at its end, so that the address can be copied. */
export function cite(work: Work, finding: Finding): Citations {
  const item = statementItem(work, finding);
  const ended = (text: string) =>
    `${text} ${[finding.remark, finding.label].filter(Boolean).join(' ')}: ${finding.address}`;
  const { apa, mla, chicago } = workCitations(work);
  return {
    apa: ended(apa),
    mla: ended(mla),
    chicago: ended(chicago),
    bibtex: bibtex(item),
    ris: ris(item),
    csl: cslJson(item),
  };
}
