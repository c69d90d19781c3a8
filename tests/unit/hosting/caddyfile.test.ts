/** Whoever starts Caddy as `docs/hosting.md` says gives it everything that its file asks for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the command for Caddy names every variable of its file', () => {
  const config = readFileSync('deploy/Caddyfile', 'utf8');
  const asked = new Set([...config.matchAll(/\{\$(\w+)/g)].map(([, name]) => name));
  const [command = ''] = /^.*caddy run .*$/m.exec(readFileSync('docs/hosting.md', 'utf8')) ?? [];
  const given = [...command.matchAll(/(\w+)=/g)].map(([, name]) => name);
  expect(given.sort()).toEqual([...asked].sort());
});
