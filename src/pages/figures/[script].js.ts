/** The script that zooms the maps on their pages, when somebody means to. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { zoomScript, zoomScriptName } from '../../figures/zoom/script.ts';

export const getStaticPaths = (async () => [
  { params: { script: await zoomScriptName } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(await zoomScript, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
