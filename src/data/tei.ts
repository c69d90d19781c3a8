/**
 * All statements as a TEI document: one `<ab>` a statement, our sentence around a `<said>` that has the
 * quoted words in their printed marks. A speaker's own words are direct; what another passed on, or a report
 * without marks, is not. A silence is nobody's speech: a `<seg>` without a speaker.
 * Takes plain records and ready labels; knows no content folder.
 */
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Quote } from '../content/schemas/quote.ts';
import type { Source, Speaker } from '../content/schemas/records.ts';
import { authorshipOf } from '../quotes/authorship.ts';
import { frameParts, marksOf } from '../quotes/marks.ts';
import { spokenBy } from '../quotes/spoken.ts';
import type { About } from './envelope.ts';

/** A closed list of values, with what each one means. */
export type Taxonomy = Record<string, { label: string; meaning: string }>;

export interface Corpus {
  about: About;
  quotes: readonly Quote[];
  speakers: readonly Speaker[];
  sources: readonly Source[];
  /** The language of our own sentences. */
  language: string;
  /** What the marks inside the text mean, in a sentence. */
  editorial: string;
  kinds: Taxonomy;
  sourcings: Taxonomy;
  /** The full address of a statement's page. */
  pageOf: (id: string) => string;
}

const namespace = 'http://www.tei-c.org/ns/1.0';

/** Stands between blocks only, where white space means nothing. */
const breakLine = (at: XMLBuilder): XMLBuilder => at.txt('\n');

function text(at: XMLBuilder, name: string, content: string, attributes: Record<string, string> = {}): void {
  at.ele(name, attributes).txt(content);
}

function addFile(header: XMLBuilder, { about, sources }: Corpus): void {
  const file = header.ele('fileDesc');
  text(file.ele('titleStmt'), 'title', `${about.site.title}: ${about.article.title}`);
  const publication = file.ele('publicationStmt');
  text(publication, 'publisher', about.site.title);
  publication.ele('ptr', { target: about.site.address });
  const availability = publication.ele('availability');
  for (const { name, address, covers } of about.licence) {
    text(availability.ele('licence', { target: address }), 'p', `${name}. ${covers}`);
  }
  const list = file.ele('sourceDesc').ele('listBibl');
  const { title, publisher, published, address } = about.article;
  addSource(list, { id: 'article', title, publisher, date: published, address });
  for (const source of sources) addSource(breakLine(list), { ...source, id: `source.${source.id}` });
}

type Printed = Pick<Source, 'title' | 'publisher' | 'date' | 'address'> & { id: string };

function addSource(list: XMLBuilder, { id, title, publisher, date, address }: Printed): void {
  const entry = list.ele('bibl', { 'xml:id': id });
  text(entry, 'title', title);
  text(entry, 'publisher', publisher);
  if (date !== undefined) text(entry, 'date', date, { when: date });
  entry.ele('ptr', { target: address });
}

function addEncoding(header: XMLBuilder, { editorial, kinds, sourcings }: Corpus): void {
  const encoding = breakLine(header).ele('encodingDesc');
  text(encoding.ele('editorialDecl').ele('quotation', { marks: 'all' }), 'p', editorial);
  const classes = encoding.ele('classDecl');
  for (const [id, values] of Object.entries({ kind: kinds, sourcing: sourcings })) {
    const taxonomy = classes.ele('taxonomy', { 'xml:id': id });
    for (const [value, { label, meaning }] of Object.entries(values)) {
      text(taxonomy.ele('category', { 'xml:id': `${id}.${value}` }), 'catDesc', `${label}: ${meaning}`);
    }
  }
}

function addSpeakers(header: XMLBuilder, { speakers }: Corpus): void {
  const taking = breakLine(header).ele('profileDesc').ele('particDesc');
  const isGroup = ({ kind }: Speaker) => kind === 'institution' || kind === 'unnamed-group';
  const people = speakers.filter((speaker) => !isGroup(speaker));
  const groups = speakers.filter(isGroup);
  const add = (list: XMLBuilder, { id, name, role }: Speaker, [element, named, noted]: string[]) => {
    const entry = breakLine(list).ele(element as string, { 'xml:id': `speaker.${id}` });
    text(entry, named as string, name);
    text(entry, noted as string, role);
  };
  if (people.length > 0) {
    const list = taking.ele('listPerson');
    for (const one of people) add(list, one, ['person', 'persName', 'occupation']);
  }
  if (groups.length > 0) {
    const list = taking.ele('listOrg');
    for (const one of groups) add(list, one, ['org', 'orgName', 'desc']);
  }
}

function segAttributes(quote: Quote): Record<string, string> {
  return {
    ana: `#kind.${quote.kind} #sourcing.${quote.sourcing}`,
    source: quote.source === undefined ? '#article' : `#source.${quote.source}`,
    'xml:lang': quote.language,
  };
}

function saidAttributes(quote: Quote): Record<string, string> {
  return {
    who: spokenBy(quote)
      .map((id) => `#speaker.${id}`)
      .join(' '),
    direct: String(quote.words !== undefined && authorshipOf(quote) === 'own'),
    aloud: 'unknown',
    ...segAttributes(quote),
  };
}

function addNotes(block: XMLBuilder, quote: Quote): void {
  const { asPrinted, words, selector, paragraph, sentence, span } = quote;
  const note = (type: string, content: string) => {
    if (content !== '') text(block, 'note', content, { type });
  };
  if (asPrinted !== undefined && asPrinted !== words) note('as-printed', asPrinted);
  if (selector) note('selector-prefix', selector.prefix);
  if (selector) note('selector-suffix', selector.suffix);
  if (paragraph !== undefined) note('paragraph', String(paragraph));
  if (sentence !== undefined) note('sentence', String(sentence));
  if (span) note('characters', `${span.start}-${span.end}`);
  for (const hedge of quote.hedges) note(`hedge-${hedge.kind}`, hedge.words);
  for (const bracket of quote.brackets) note(`bracket-${bracket.kind}`, `${bracket.printed} ${bracket.note}`);
}

function addStatement(body: XMLBuilder, quote: Quote, pageOf: Corpus['pageOf']): void {
  const attributes = {
    'xml:id': `quote.${quote.id}`,
    n: quote.ref,
    type: quote.kind,
    corresp: pageOf(quote.id),
  };
  const block = breakLine(body).ele('ab', attributes);
  if (authorshipOf(quote) === 'nobody') {
    text(block, 'seg', quote.frame, segAttributes(quote));
    return addNotes(block, quote);
  }
  if (quote.words === undefined) {
    text(block, 'said', quote.frame, saidAttributes(quote));
    return addNotes(block, quote);
  }
  const { before, after } = frameParts(quote.frame);
  const { open, close } = marksOf(quote);
  if (before) block.txt(before);
  text(block, 'said', `${open}${quote.words}${close}`, saidAttributes(quote));
  if (after) block.txt(after);
  addNotes(block, quote);
}

/** The document. No white space is added inside a statement, so that its characters are those printed. */
export function asTei(corpus: Corpus): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(namespace, 'TEI', {
    'xml:lang': corpus.language,
  });
  const header = root.ele('teiHeader');
  addFile(header, corpus);
  addEncoding(header, corpus);
  addSpeakers(header, corpus);
  const body = breakLine(root).ele('text').ele('body');
  for (const quote of corpus.quotes) addStatement(body, quote, corpus.pageOf);
  return `${root.doc().end()}\n`;
}
