/** Lets the site answer as a host that sends what its `_headers` asks for. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { headersAt, readHeaders } from '../../src/hosting/headers-file.ts';
import { folder, read } from './site.ts';

/** Requests of the test itself do not go through the browser's map of hosts. */
const servedAt = `http://localhost:${process.env.TEST_PORT ?? 4450}/`;

/** From now on, every file of the site comes with its headers, in windows that the page opens too. */
export async function sendHeaders(page: Page, site: string): Promise<void> {
  if (!existsSync(path.join(folder, '_headers')))
    throw new Error('The built site has no file named _headers.');
  const rules = readHeaders(read('_headers'));
  await page.context().route(`${site}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await route.fetch({ url: route.request().url().replace(site, servedAt) });
    await route.fulfill({ response, headers: { ...response.headers(), ...headersAt(rules, pathname) } });
  });
}
