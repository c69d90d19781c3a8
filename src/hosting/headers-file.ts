/**
 * The file `_headers`, as Netlify, Cloudflare Pages and others read it: writes it, reads it, and answers what is sent
 * with an address. Knows the form alone.
 */
import type { Rule } from './rules.ts';

/** What Cloudflare Pages reads of the file; it leaves out the rest without a word. */
export const limits = { rules: 100, line: 2_000 } as const;

/** The text of the file. Throws when a host would not read all of it. */
export function writeHeaders(rules: readonly Rule[]): string {
  const blocks = rules.map(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = blocks.flat().find((line) => line.length > limits.line);
  if (long !== undefined)
    throw new Error(
      `_headers: a line has ${long.length} characters, and Cloudflare Pages reads ${limits.line}: ${long.slice(0, 80)}… Hint: let more pages share their styles and scripts, so that fewer hashes are listed.`,
    );
  if (rules.length > limits.rules)
    throw new Error(
      `_headers: there are ${rules.length} rules, and Cloudflare Pages reads ${limits.rules}. Hint: give files of one folder the same headers in src/hosting/areas.ts.`,
    );
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The rules in such a file. */
export function readHeaders(text: string): Rule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name === undefined || value === undefined) rules.push({ path: line.trim(), headers: {} });
    else if (last) last.headers[name] = value;
  }
  return rules;
}

const matches = (path: string, address: string): boolean =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;

/** What is sent with an address, by names in small letters. A header that two rules give is sent as hosts send it: joined. */
export function headersAt(rules: readonly Rule[], address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { path, headers } of rules) {
    if (!matches(path, address)) continue;
    for (const [name, value] of Object.entries(headers)) {
      const before = sent[name.toLowerCase()];
      sent[name.toLowerCase()] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return sent;
}
