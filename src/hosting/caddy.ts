/** What the web server Caddy must know of the site, as it reads it, to be imported into a site of a Caddyfile. Pure. */
import type { Rule } from './rules.ts';

/** Caddy takes anything between back quotes as it stands. */
function quoted(value: string): string {
  if (value.includes('`'))
    throw new Error(
      `the header value "${value}" has a back quote, which Caddy cannot take. Hint: write it without.`,
    );
  return `\`${value}\``;
}

/** Text for a file that a Caddyfile imports. */
export const caddyHeaders = (rules: readonly Rule[]): string =>
  rules
    .map(({ path, headers }, i) => {
      const lines = Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`);
      return [`@rule${i} path ${path}`, `header @rule${i} {`, ...lines, '}', ''].join('\n');
    })
    .join('\n');

/** For who leaves out the slash behind the path of the site; at the root of a host nobody can. */
export const caddySlash = (base: string): string =>
  base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} permanent\n\n`;
