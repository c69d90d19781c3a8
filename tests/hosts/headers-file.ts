/** What `_headers` asks a host to send with an address, as Netlify and Cloudflare read that file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { folder, read } from './site.ts';

/** Requests of the test itself do not go through the browser's map of hosts. */
const servedAt = `http://localhost:${process.env.TEST_PORT ?? 4450}/`;

interface Rule {
  matches: RegExp;
  headers: Record<string, string>;
}

function rulesIn(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value !== undefined)
      Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value });
    else rules.push({ matches: pattern(line.trim()), headers: {} });
  }
  return rules;
}

const pattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/:\w+/g, '[^/]+')}$`,
  );

/** Lets the site answer as a host that honours `_headers`. */
export async function sendHeaders(page: Page, site: string): Promise<void> {
  if (!existsSync(path.join(folder, '_headers')))
    throw new Error('The built site has no file named _headers.');
  const rules = rulesIn(read('_headers'));
  await page.route(`${site}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const matching = rules.filter(({ matches }) => matches.test(pathname)).map(({ headers }) => headers);
    const response = await route.fetch({ url: route.request().url().replace(site, servedAt) });
    await route.fulfill({ response, headers: Object.assign({}, response.headers(), ...matching) });
  });
}
