/** One script of a frame that comes when it is needed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content/index.ts';
import { frameScripts } from '../../embeds/frame/scripts.ts';

export const getStaticPaths = (async () => {
  const scripts = await Promise.all(
    [...content.figures.values()].map((figure) => frameScripts(content, figure)),
  );
  const all = scripts.flatMap(({ explore, zoom, views, finer }) => [
    explore,
    ...(zoom ? [zoom] : []),
    ...views.values(),
    ...finer.values(),
  ]);
  const byName = new Map(all.map((script) => [script.name, script]));
  return [...byName.values()].map(({ name, text }) => ({
    params: { file: name.replace(/\.js$/, '') },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
