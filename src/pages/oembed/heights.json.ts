/** How tall each frame is at some widths, for a site that keeps the room before the frame has spoken. */
import type { APIRoute } from 'astro';
import { heights } from '../../embeds/offer.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify({ heights }, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
