/** What a package says of itself: its version, its licence, where it lives. Knows `node_modules`; no page. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Package {
  name: string;
  version: string;
  licence: string;
  address: string;
}

interface Manifest {
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url: string };
}

/** `git+https://host/owner/name.git` and `owner/name` as an address that a reader can open. */
function readable(repository: Manifest['repository'] = ''): string {
  const given = typeof repository === 'string' ? repository : repository.url;
  const plain = given.replace(/^git\+/, '').replace(/\.git$/, '');
  return /^[\w.-]+\/[\w.-]+$/.test(plain) ? `https://github.com/${plain}` : plain;
}

/** Reads it from the installed package; throws when it does not say under what licence it may be passed on. */
export function packageNamed(name: string): Package {
  const file = path.resolve('node_modules', name, 'package.json');
  const fault = (what: string, hint: string) => new Error(`${file}: ${what}. Hint: ${hint}.`);
  if (!existsSync(file))
    throw fault('is not there', 'run "npm ci", or take the name off src/shipped/list.ts');
  const { version, license, homepage, repository } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  if (!license) throw fault('names no licence', 'ship another package');
  return { name, version, licence: license, address: homepage ?? readable(repository) };
}
