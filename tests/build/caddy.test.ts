/**
 * The web server Caddy with the files of `deploy/` and of `npm run self-host`: it sends what `_headers` asks for, packed.
 * Skipped, and shown as skipped, where Caddy is not installed.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headersAt, readHeaders } from '../../src/hosting/headers-file.ts';
import { arrives, base, hosted, type Hosted } from './served.ts';

const isThere = spawnSync('caddy', ['version']).status === 0;
const config = path.resolve('deploy/Caddyfile');

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

describe.skipIf(!isThere)('Caddy', () => {
  let host: Hosted;
  let caddy: ChildProcess;
  let front = '';

  beforeAll(async () => {
    host = hosted();
    const port = await freePort();
    front = `http://localhost:${port}${base}`;
    const env = { ...process.env, ADDRESS: `:${port}`, SITE: host.folder, BASE_PATH: base };
    caddy = spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], { env, stdio: 'ignore' });
    await vi.waitFor(async () => expect((await fetch(front)).status).toBe(200), { timeout: 20_000 });
  }, 120_000);

  afterAll(() => {
    caddy.kill();
    host.remove();
  });

  test.each([
    '',
    'about/',
    'data/quotes.json',
    'embed.js',
    'search/quotes/index.json',
    'figures/border/border.csv',
  ])('sends /%s with its headers, packed', async (address) => {
    const rules = readHeaders(readFileSync(path.join(host.site, '_headers'), 'utf8'));
    const { headers, status } = await arrives(front, address);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject(headersAt(rules, base + address));
    if (address !== 'embed.js') expect(headers.get('content-encoding')).toBe('br');
  });

  test.skipIf(base === '/')('leads to the front page who leaves out its slash', async () => {
    const answer = await fetch(front.slice(0, -1), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, base]);
  });

  test('answers with our page, and keeps nothing, where nothing is', async () => {
    for (const address of ['nothing-here/', '_astro/nothing.js', '_headers']) {
      const answer = await fetch(front + address);
      expect(answer.status, address).toBe(404);
      expect(answer.headers.get('cache-control'), address).toBe('no-store');
      expect(await answer.text(), address).toContain('Content-Security-Policy');
    }
  });
});
