/**
 * The one door to the content, for pages and prose.
 * `CONTENT_DIR` names another folder; the tests build a second article through it.
 */
import path from 'node:path';
import { loadContent } from './load.ts';

export { get, type Content } from './load.ts';
export type { RecordOf } from './collections.ts';

export const content = loadContent(path.resolve(process.env.CONTENT_DIR ?? 'content'));
