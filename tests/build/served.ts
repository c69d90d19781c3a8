/**
 * The built site as a server of one's own would have it: with packed copies beside the texts. Packed quickly, since
 * what is asked here is whether the copies arrive. Made once for each file of tests that asks.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostFolder } from '../../tools/self-host.ts';
import { basePath } from '../../src/hosting/address.ts';

export const base = basePath(process.env.BASE_PATH);

export interface Hosted {
  /** As `npm run self-host` makes it. */
  folder: string;
  site: string;
  remove(): void;
}

export function hosted(): Hosted {
  const folder = mkdtempSync(path.join(tmpdir(), 'hosted-'));
  hostFolder(path.resolve(process.env.SITE_DIR ?? 'dist'), folder, { brotli: 3, gzip: 1 });
  return {
    folder,
    site: path.join(folder, 'site'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What arrives, by the address from the front page: its headers, and what was asked for packed. */
export async function arrives(front: string, address: string, encoding = 'br'): Promise<Response> {
  const answer = await fetch(front + address, { headers: { 'accept-encoding': encoding } });
  await answer.arrayBuffer();
  return answer;
}
