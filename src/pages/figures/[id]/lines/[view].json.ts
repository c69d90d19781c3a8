/** The finer lines of one view of a map, for readers who zoom in. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { finerLinesOf } from '../../../../content/drawings.ts';
import { content, get } from '../../../../content/index.ts';

export const getStaticPaths = (() =>
  [...content.figures.values()].flatMap(({ id, map }) =>
    (map?.views ?? []).map((view) => ({ params: { id, view: view.id } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string; view: string }> = ({ params }) =>
  Response.json(finerLinesOf(content, get(content.figures, params.id), params.view));
