/** The files of a built site, or of a part of it. Knows their paths; nothing of what stands in them. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, by its path from there with `/` between its parts, in the order of the paths. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
