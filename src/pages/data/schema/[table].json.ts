/** The JSON Schema of one table under /data/. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaText } from '../../../data/index.ts';
import { tableIds, type TableId } from '../../../data/tables.ts';

export const getStaticPaths = (() =>
  tableIds.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: TableId }> = ({ props: { table } }) =>
  new Response(schemaText(table), { headers: { 'Content-Type': 'application/schema+json' } });
