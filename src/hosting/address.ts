/**
 * Where the site will stand, as `SITE_URL` and `BASE_PATH` say it. An address that would build a site whose links lead
 * nowhere is refused. Knows neither hosts nor files.
 */

function refuse(name: string, given: string, what: string, hint: string): never {
  throw new Error(`${name} is "${given}", ${what}. Hint: ${hint}.`);
}

/** The address of the host, without a slash at its end: what was given, or this machine when nothing was. */
export function hostAddress(given = ''): string {
  if (given === '') return 'http://localhost:4321';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    refuse('SITE_URL', given, 'which is no address', 'give it whole, such as SITE_URL=https://example.org');
  const rest = given.replace(/^https?:\/\/[^/?#@]*/i, '');
  if (!/^\/*$/.test(rest))
    refuse(
      'SITE_URL',
      given,
      'which is more than the address of a host',
      `where the site stands on it is said by BASE_PATH: SITE_URL=${url.origin} BASE_PATH=${url.pathname}`,
    );
  return url.origin;
}

/** The path below which the site stands, with a slash at both ends: `/deep/path/` from `deep/path`, or `/` from nothing. */
export function basePath(given = ''): string {
  const inner = given.replace(/^\/+|\/+$/g, '');
  if (inner === '') return '/';
  if (!inner.split('/').every((part) => /^[\w~-][\w.~-]*$/.test(part)))
    refuse(
      'BASE_PATH',
      given,
      'which is no path',
      'give the path alone, such as BASE_PATH=/explainers/border/',
    );
  return `/${inner}/`;
}

/** The host that this build will stand on. */
export const siteAddress = (): string => hostAddress(process.env.SITE_URL);
