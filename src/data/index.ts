/**
 * The door for pages: every file under /data/, with its name and its text.
 * Here the content meets the formats; each format is a module of its own that knows no content.
 */
import { citationsOf } from '../citations/index.ts';
import { content } from '../content/index.ts';
import { inReadingOrder } from '../quotes/order.ts';
import { quotationOf } from '../quotes/structured.ts';
import { surroundingsOf } from '../quotes/surroundings.ts';
import { absolute } from '../absolute.ts';
import { eventPath, personPath, quotePath, sourcePath, termPath } from '../urls.ts';
import { words } from '../words/index.ts';
import { asCsv } from './csv.ts';
import { fieldsOf, type Field } from './dictionary.ts';
import { aboutOf, asJson } from './envelope.ts';
import { asGeoJson } from './geojson.ts';
import { fileSchemaOf, recordSchemaOf } from './json-schema.ts';
import { asJsonLd } from './jsonld.ts';
import { licenceText, readmeText } from './readme.ts';
import { schemaOf, tableIds, tableOf, type Table, type TableId } from './tables.ts';
import { asTei } from './tei.ts';

const text = words.data;

export type Format = keyof typeof text.formats;
export type Group = TableId | 'dictionary' | 'texts';
export interface DataFile {
  /** The table that is in it, or what else it is about. */
  group: Group;
  name: string;
  format: Format;
  holds: string;
  body: string;
}

/** The day of the newest thing the site says of itself: a correction, or the change of a page. */
export const asOf = [...content.corrections.values()]
  .map(({ date }) => date)
  .concat([...content.explainers.values()].map(({ updated }) => updated))
  .reduce((latest, day) => (day > latest ? day : latest), content.site.asOf);

export const about = aboutOf(content.site, content.article, absolute('/'), absolute('/data/'));

const paths: Partial<Record<TableId, (id: string) => string>> = {
  quotes: quotePath,
  speakers: personPath,
  sources: sourcePath,
  events: eventPath,
  glossary: termPath,
};

export const tables: readonly Table[] = tableIds.map((id) =>
  tableOf(id, content, (table, record) => {
    const pathOf = paths[table];
    return pathOf ? absolute(pathOf(record)) : null;
  }),
);
const recordsOf = (id: TableId) => tables.find((table) => table.id === id)?.records ?? [];

const quotes = inReadingOrder(content.quotes.values());

/** The JSON Schema of the file of one table, and its address. */
export const schemaFile = (id: TableId): string => `/data/schema/${id}.json`;
export const schemaText = (id: TableId): string => {
  const made = fileSchemaOf(schemaOf(id), text.holds[id], absolute(schemaFile(id)));
  return `${JSON.stringify(made, null, 2)}\n`;
};

/** Every field of every table. */
export const dictionary: readonly { id: TableId; holds: string; records: number; fields: Field[] }[] =
  tables.map(({ id, schema, records }) => ({
    id,
    holds: text.holds[id],
    records: records.length,
    fields: fieldsOf(recordSchemaOf(schema)),
  }));

function teiText(): string {
  const used = new Set(quotes.map(({ source }) => source));
  const speaking = new Set(quotes.flatMap(({ speaker, alsoBy }) => [speaker, ...alsoBy]));
  return asTei({
    about,
    quotes,
    speakers: [...content.speakers.values()].filter(({ id }) => speaking.has(id)),
    sources: [...content.sources.values()].filter(({ id }) => used.has(id)),
    language: content.site.language,
    editorial: text.editorial,
    kinds: words.kinds,
    sourcings: words.sourcings,
    pageOf: (id) => absolute(quotePath(id)),
  });
}

function tableFiles({ id, schema, records }: Table): DataFile[] {
  const holds = text.holds[id];
  return [
    { group: id, name: `${id}.json`, format: 'json', holds, body: asJson(about, records) },
    { group: id, name: `${id}.csv`, format: 'csv', holds, body: asCsv(schema, records) },
  ];
}

function quoteFiles(): DataFile[] {
  const cited = quotes.map(citationsOf);
  const holds = text.holds.quotes;
  const file = (format: Format, body: string): DataFile => ({
    group: 'quotes',
    name: `quotes.${format}`,
    format,
    holds,
    body,
  });
  return [
    file(
      'jsonld',
      asJsonLd(
        about,
        quotes.map((quote) => quotationOf(quote, surroundingsOf(quote))),
      ),
    ),
    file('bib', cited.map(({ bibtex }) => bibtex).join('\n')),
    file('ris', cited.map(({ ris }) => ris).join('\n')),
    file('tei.xml', teiText()),
  ];
}

function dictionaryFile(): DataFile {
  const holds = text.holds.dictionary;
  const body = `${JSON.stringify({ ...about, tables: dictionary }, null, 2)}\n`;
  return { group: 'dictionary', name: 'dictionary.json', format: 'json', holds, body };
}

function texts(listed: readonly DataFile[]): DataFile[] {
  const sections = [
    { title: text.conventions, lines: text.notes },
    { title: text.versions, lines: text.versionNotes },
    { title: text.cite, lines: [text.citation(about.site.title, asOf, about.site.data), text.citeNote] },
  ];
  const list = listed.map(({ name, format, holds }) => ({ name, format: text.formats[format], holds }));
  const readme = readmeText(about, { files: { title: text.files, list }, sections });
  return [
    { group: 'texts', name: text.readme, format: 'txt', holds: text.conventions, body: readme },
    {
      group: 'texts',
      name: text.licenceFile,
      format: 'txt',
      holds: text.licence,
      body: licenceText(about),
    },
  ];
}

function makeFiles(): DataFile[] {
  const [quotesJson, quotesCsv, ...others] = tables.flatMap(tableFiles) as [
    DataFile,
    DataFile,
    ...DataFile[],
  ];
  const geojson = asGeoJson(about, recordsOf('sightings'), recordsOf('places'));
  const listed: DataFile[] = [
    quotesJson,
    quotesCsv,
    ...quoteFiles(),
    ...others,
    {
      group: 'sightings',
      name: 'sightings.geojson',
      format: 'geojson',
      holds: text.holds.sightings,
      body: geojson,
    },
    dictionaryFile(),
  ];
  return [...listed, ...texts(listed)];
}

/** Every file directly under /data/, in the order in which it is best listed. */
export const files: readonly DataFile[] = makeFiles();
