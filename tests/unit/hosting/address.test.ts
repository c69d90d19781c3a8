/** Whoever says wrongly where the site will stand is told so, before a site is built whose links lead nowhere. */
import { describe, expect, test } from 'vitest';
import { basePath, hostAddress } from '../../../src/hosting/address.ts';

describe('the address of the host', () => {
  test.each([
    [undefined, 'http://localhost:4321'],
    ['', 'http://localhost:4321'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is %s', (given, address) => expect(hostAddress(given)).toBe(address));

  test.each(['example.org', '//example.org', 'ftp://example.org', 'https://'])('%s is no address', (given) =>
    expect(() => hostAddress(given)).toThrow(
      `SITE_URL is "${given}", which is no address. Hint: give it whole, such as SITE_URL=https://example.org.`,
    ),
  );

  test('a path in it belongs to the other variable, since links would forget it', () => {
    expect(() => hostAddress('https://example.org/explainers/border/')).toThrow(
      'SITE_URL is "https://example.org/explainers/border/", which is more than the address of a host. ' +
        'Hint: where the site stands on it is said by BASE_PATH: SITE_URL=https://example.org BASE_PATH=/explainers/border/.',
    );
  });

  test.each(['https://example.org?a', 'https://example.org/#a', 'https://me:word@example.org'])(
    '%s is more than that',
    (given) => expect(() => hostAddress(given)).toThrow('which is more than the address of a host'),
  );
});

describe('the path on the host', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['border', '/border/'],
    ['/border', '/border/'],
    ['/deep/er.path/', '/deep/er.path/'],
  ])('%s is %s', (given, path) => expect(basePath(given)).toBe(path));

  test.each([
    'https://example.org/border/',
    '/a b/',
    '/a//b/',
    '/../a/',
    '/a/?b',
    'C:/Program Files/border/',
  ])('%s is none', (given) =>
    expect(() => basePath(given)).toThrow(
      `BASE_PATH is "${given}", which is no path. Hint: give the path alone, such as BASE_PATH=/explainers/border/.`,
    ),
  );
});
