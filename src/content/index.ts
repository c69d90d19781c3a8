/** The one door to the content, for pages and prose. A build has read it already; under `npm run dev` it changes. */
import { contentFolder } from './folder.ts';
import { loadContent } from './load.ts';
import { contentOnce } from './once.ts';

export { get, type Content } from './load.ts';
export type { RecordOf } from './collections.ts';

export const content = import.meta.env?.PROD ? contentOnce() : loadContent(contentFolder);
