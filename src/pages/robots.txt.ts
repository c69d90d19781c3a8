/** Tells search engines that everything may be read, and where the list of pages is. */
import type { APIRoute } from 'astro';
import { absolute } from '../absolute.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
