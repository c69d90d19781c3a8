/** Beside the pinned frames: the loader under the name of its bytes, and the news that pinned frames ask for. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../absolute.ts';
import { loader } from '../../embeds/loader/loader.ts';
import { pins } from '../../embeds/offer.ts';
import { newsScript, noticesOf, versionsOf } from '../../embeds/pin/news.ts';
import { longDate } from '../../words/dates.ts';
import { embedding } from '../../words/embedding.ts';

const { text, pinnedName } = loader();
const { newer, open, notice } = embedding.news;
const words = { newer, open, notice: (day: string) => notice(longDate(day)) };
const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const files = new Map([
  [pinnedName, text],
  ['versions.json', asJson(versionsOf(pins, absolute('/')))],
  ['notice.json', asJson(noticesOf(pins))],
  ['versions.js', newsScript(pins, words)],
]);

export const getStaticPaths = (() =>
  [...files.keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' } }) => {
  const type = file.endsWith('.js') ? 'text/javascript' : 'application/json';
  return new Response(files.get(file), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
