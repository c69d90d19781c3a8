/** The loader, at an address that stays: it may be mended, and pages that name it get the mended one. */
import type { APIRoute } from 'astro';
import { loader } from '../embeds/loader/loader.ts';

export const GET: APIRoute = () =>
  new Response(loader().text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
