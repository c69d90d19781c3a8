/** One file under /data/. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { files, type DataFile, type Format } from '../../data/index.ts';

const types: Record<Format, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'tei.xml': 'application/tei+xml',
  geojson: 'application/geo+json',
  txt: 'text/plain; charset=utf-8',
};

export const getStaticPaths = (() =>
  files.map((file) => ({ params: { file: file.name }, props: { ...file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<DataFile> = ({ props: { body, format } }) =>
  new Response(body, { headers: { 'Content-Type': types[format] } });
