/**
 * Gives every page its policy when the pages are written, and the site its `_headers` when everything is. Stands first
 * and last among the integrations: whoever takes the pages between finds them as they will be served.
 * Knows files; what the policies say is elsewhere. A pinned frame is not touched: its policy is in the headers alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../built.ts';
import { everywhere, headersOf, type Policies } from './areas.ts';
import { writeHeaders } from './headers-file.ts';
import { inlineIn, together, withPolicy } from './inline.ts';
import { framePolicy, pagePolicy, type Inline } from './policy.ts';
import { rulesFor } from './rules.ts';

const isFrame = (file: string): boolean => file.startsWith('embed/');
const isPinned = (file: string): boolean => file.startsWith('v/');

/** What stands inside the pages that have their policy: each is read once for that, and there may be thousands. */
type Seen = Map<string, Inline>;

function writePolicies(folder: string, seen: Seen): number {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const full = path.join(folder, file);
    const html = readFileSync(full, 'utf8');
    const inline = inlineIn(html);
    const guarded = withPolicy(html, (isFrame(file) ? framePolicy : pagePolicy)(inline));
    if (guarded === undefined)
      throw new Error(
        `${file}: has no <meta charset="utf-8">, after which its policy goes. Hint: begin its <head> with one.`,
      );
    writeFileSync(full, guarded);
    seen.set(file, inline);
  }
  return pages.length;
}

/** The policies for headers: pages share one, since one header must do for a whole folder of them. */
function policiesOf(folder: string, files: readonly string[], seen: Seen): Policies {
  const documents = files.filter((file) => /\.(html|svg)$/.test(file));
  const inlineOf = (file: string) =>
    seen.get(file) ?? inlineIn(readFileSync(path.join(folder, file), 'utf8'), file.endsWith('.svg'));
  const byFolder = (isOne: (file: string) => boolean) =>
    new Map(
      [...Map.groupBy(documents.filter(isOne), (file) => file.split('/')[1] as string)].map(
        ([name, those]) => [name, framePolicy(together(those.map(inlineOf)))],
      ),
    );
  return {
    pages: pagePolicy(together(documents.filter((file) => !isFrame(file) && !isPinned(file)).map(inlineOf))),
    frames: byFolder(isFrame),
    pinned: byFolder(isPinned),
  };
}

/** Policies into the pages. */
const policies = (seen: Seen): AstroIntegration => ({
  name: 'policies',
  hooks: {
    'astro:build:generated': ({ dir, logger }) => {
      logger.info(`${writePolicies(fileURLToPath(dir), seen)} pages say what they may do`);
    },
  },
});

/** Headers beside them. */
function headers(seen: Seen): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesIn(folder).filter((file) => file !== '_headers');
        const found = policiesOf(folder, files, seen);
        const rules = rulesFor(files, (file) => headersOf(file, found), base);
        const all = [{ path: `${base}*`, headers: everywhere }, ...rules];
        writeFileSync(path.join(folder, '_headers'), writeHeaders(all));
        logger.info(`${all.length} rules for hosts that send headers`);
      },
    },
  };
}

/** The two integrations: one to stand first, one last. */
export function guards(): { policies: AstroIntegration; headers: AstroIntegration } {
  const seen: Seen = new Map();
  return { policies: policies(seen), headers: headers(seen) };
}
