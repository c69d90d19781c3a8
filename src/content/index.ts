/** The one door to the content, for pages and prose. */
import { contentFolder } from './folder.ts';
import { loadContent } from './load.ts';

export { get, type Content } from './load.ts';
export type { RecordOf } from './collections.ts';

export const content = loadContent(contentFolder);
