/**
 * What is cited when somebody cites a statement: the article, or the document around it, as the work,
 * and the statement's own page as the place where it was looked up.
 * Makes plain records in the CSL form; knows no citation style and no clock.
 */

/** A record in the CSL-JSON form, with the fields used here. */
export interface Item {
  id: string;
  type: 'webpage' | 'article-newspaper';
  title: string;
  author: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number, number, number][] } | { literal: string };
  URL: string;
  language: string;
  abstract?: string;
  note?: string;
}

/** The article or the document that is cited. */
export interface Work {
  id: string;
  title: string;
  publisher: string;
  /** Only when a byline was seen; the publisher leads otherwise. */
  author?: string;
  /** For a document read in a copy: whose words it repeats, who lead like a byline. */
  copyOf?: string;
  /** Only when the day is known. */
  date?: string;
  address: string;
  language: string;
  /** For a document read in a copy: whose copy it is. */
  copyNote?: string;
}

/** The statement in it, and the words that lead a reader to our record. */
export interface Finding {
  /** The permanent id of the statement. */
  id: string;
  /** The sentence that carries the statement, with its words in their printed marks. */
  sentence: string;
  /** Such as: Statement A07 in Name of the Site. */
  label: string;
  /** The full address of the statement's own page. */
  address: string;
  /** What a reader of a citation must know of the work, such as that it was read in a copy. */
  remark?: string;
}

function dateParts(day: string): [number, number, number] {
  const [year, month, date] = day.split('-').map(Number);
  return [year as number, month as number, date as number];
}

/** The work alone. The reader adds the day on which they looked at it. */
export function workItem(work: Work): Item {
  const leading = work.author ?? work.copyOf;
  return {
    id: work.id,
    // A byline makes it an article in a publication; anything else is a page, whose publisher leads unless it copies.
    type: work.author === undefined ? 'webpage' : 'article-newspaper',
    title: work.title,
    author: [{ literal: leading ?? work.publisher }],
    ...(leading === undefined ? {} : { 'container-title': work.publisher }),
    ...(work.date === undefined ? {} : { issued: { 'date-parts': [dateParts(work.date)] } }),
    URL: work.address,
    language: work.language,
  };
}

/** The work, with the statement as what it is cited for. */
export function statementItem(work: Work, finding: Finding): Item {
  const note = [`${finding.label}: ${finding.address}`, work.copyNote].filter(Boolean).join(' ');
  return { ...workItem(work), id: finding.id, abstract: finding.sentence, note };
}
